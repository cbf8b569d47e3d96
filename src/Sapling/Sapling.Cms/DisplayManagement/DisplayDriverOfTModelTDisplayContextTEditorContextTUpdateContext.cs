using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

public abstract class DisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext> : DisplayDriverBase where TModel : class where TDisplayContext : BuildDisplayContext where TEditorContext : BuildEditorContext where TUpdateContext : UpdateEditorContext
{
    protected static readonly string ModelName = default!;

    public virtual bool CanHandleModel(TModel model) => throw null!;

    public virtual Task<IDisplayResult> DisplayAsync(TModel model, TDisplayContext context) => throw null!;

    public virtual IDisplayResult Display(TModel model, TDisplayContext context) => throw null!;

    public virtual Task<IDisplayResult> EditAsync(TModel model, TEditorContext context) => throw null!;

    public virtual IDisplayResult Edit(TModel model, TEditorContext context) => throw null!;

    protected static IDisplayResult NullShapeResult() => throw null!;

    public virtual Task<IDisplayResult> UpdateAsync(TModel model, TUpdateContext context) => throw null!;

    protected virtual void BuildPrefix(TModel model, string htmlFieldPrefix) => throw null!;
}
