// Without nullable annotations, as the real API: a driver may then declare its asynchronous results with or without "?".
#nullable disable annotations
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>A driver for one section of an entity, which is read before and written back after an update that gave a result.</summary>
public abstract class SectionDisplayDriverBase<TModel, TSection> : DisplayDriver<TModel>
    where TModel : class, IEntity
    where TSection : new()
{
    protected virtual string PropertyName => typeof(TSection).Name;

    public override Task<IDisplayResult> DisplayAsync(TModel model, BuildDisplayContext context) => DisplayAsync(model, Section(model), context);

    public virtual Task<IDisplayResult> DisplayAsync(TModel model, TSection section, BuildDisplayContext context) => ToTask(Display(model, section, context));

    public virtual IDisplayResult Display(TModel model, TSection section, BuildDisplayContext context) => NullShapeResult();

    public override Task<IDisplayResult> EditAsync(TModel model, BuildEditorContext context) => EditAsync(model, Section(model), context);

    public virtual Task<IDisplayResult> EditAsync(TModel model, TSection section, BuildEditorContext context) => ToTask(Edit(model, section, context));

    public virtual IDisplayResult Edit(TModel model, TSection section, BuildEditorContext context) => NullShapeResult();

    public override async Task<IDisplayResult> UpdateAsync(TModel model, UpdateEditorContext context)
    {
        var section = Section(model);
        var result = await UpdateAsync(model, section, context);
        if (result is not null)
        {
            model.Put(PropertyName, section);
        }

        return result;
    }

    public virtual Task<IDisplayResult> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) => EditAsync(model, section, context);

    protected override void BuildPrefix(TModel model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? PropertyName : $"{htmlFieldPrefix}.{PropertyName}";

    private TSection Section(TModel model) => model.GetOrCreate<TSection>(PropertyName);
}
