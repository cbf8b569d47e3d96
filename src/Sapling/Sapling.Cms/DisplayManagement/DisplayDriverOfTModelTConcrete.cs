namespace OrchardCore.DisplayManagement.Handlers;

public abstract class DisplayDriver<TModel, TConcrete> : DisplayDriver<TModel, TConcrete, BuildDisplayContext, BuildEditorContext, UpdateEditorContext> where TModel : class where TConcrete : class, TModel
{
}
