namespace OrchardCore.DisplayManagement.Handlers;

public abstract class DisplayDriver<TModel, TConcrete, TDisplayContext, TEditorContext, TUpdateContext> : DisplayDriver<TConcrete, TDisplayContext, TEditorContext, TUpdateContext> where TModel : class where TConcrete : class, TModel where TDisplayContext : BuildDisplayContext where TEditorContext : BuildEditorContext where TUpdateContext : UpdateEditorContext
{
    public virtual bool CanHandleModel(TModel model) => throw null!;
}
