namespace OrchardCore.DisplayManagement.Handlers;

public abstract class DisplayDriver<TModel, TConcrete> :
    DisplayDriver<TModel, TConcrete, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>,
    IDisplayDriver<TModel>
    where TModel : class
    where TConcrete : class, TModel
{
}
