// Without nullable annotations, as the real API: a driver may then declare its asynchronous results with or without "?".
#nullable disable annotations
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

public abstract class DisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext> :
    DisplayDriverBase,
    IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TModel : class
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    private protected static readonly Task<IDisplayResult> Nothing = Task.FromResult<IDisplayResult>(null);

    protected static readonly string ModelName = typeof(TModel).Name;

    public virtual bool CanHandleModel(TModel model) => true;

    public virtual Task<IDisplayResult> DisplayAsync(TModel model, TDisplayContext context) => ToTask(Display(model, context));

    public virtual IDisplayResult Display(TModel model, TDisplayContext context) => NullShapeResult();

    public virtual Task<IDisplayResult> EditAsync(TModel model, TEditorContext context) => ToTask(Edit(model, context));

    public virtual IDisplayResult Edit(TModel model, TEditorContext context) => NullShapeResult();

    protected static IDisplayResult NullShapeResult() => null;

    public virtual Task<IDisplayResult> UpdateAsync(TModel model, TUpdateContext context) =>
        context is TEditorContext editor ? EditAsync(model, editor) : Nothing;

    protected virtual void BuildPrefix(TModel model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? ModelName : $"{htmlFieldPrefix}.{ModelName}";

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(TModel model, TDisplayContext context) =>
        BuildDisplayAsync(model, context);

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(TModel model, TEditorContext context) =>
        BuildEditorAsync(model, context);

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(TModel model, TUpdateContext context) =>
        UpdateEditorAsync(model, context);

    private protected Task<IDisplayResult> BuildDisplayAsync(TModel model, TDisplayContext context)
    {
        if (!CanHandleModel(model))
        {
            return Nothing;
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return DisplayAsync(model, context);
    }

    private protected Task<IDisplayResult> BuildEditorAsync(TModel model, TEditorContext context)
    {
        if (!CanHandleModel(model))
        {
            return Nothing;
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return EditAsync(model, context);
    }

    private protected Task<IDisplayResult> UpdateEditorAsync(TModel model, TUpdateContext context)
    {
        if (!CanHandleModel(model))
        {
            return Nothing;
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return UpdateAsync(model, context);
    }

    private protected static Task<IDisplayResult> ToTask(IDisplayResult result) => result is null ? Nothing : Task.FromResult<IDisplayResult>(result);
}
