// Without nullable annotations, as the real API: a driver may then declare its asynchronous results with or without "?".
#nullable disable annotations
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A driver for one kind of a model: asked about any <typeparamref name="TModel"/>, it answers for <typeparamref name="TConcrete"/>.</summary>
public abstract class DisplayDriver<TModel, TConcrete, TDisplayContext, TEditorContext, TUpdateContext> :
    DisplayDriver<TConcrete, TDisplayContext, TEditorContext, TUpdateContext>,
    IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TModel : class
    where TConcrete : class, TModel
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    public virtual bool CanHandleModel(TModel model) => model is TConcrete concrete && CanHandleModel(concrete);

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(TModel model, TDisplayContext context) =>
        model is TConcrete concrete && CanHandleModel(model) ? BuildDisplayAsync(concrete, context) : Nothing;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(TModel model, TEditorContext context) =>
        model is TConcrete concrete && CanHandleModel(model) ? BuildEditorAsync(concrete, context) : Nothing;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(TModel model, TUpdateContext context) =>
        model is TConcrete concrete && CanHandleModel(model) ? UpdateEditorAsync(concrete, context) : Nothing;
}
