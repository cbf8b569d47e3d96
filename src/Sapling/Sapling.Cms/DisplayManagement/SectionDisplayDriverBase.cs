using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

public abstract class SectionDisplayDriverBase<TModel, TSection> : DisplayDriver<TModel> where TModel : class, IEntity where TSection : new()
{
    protected virtual string PropertyName { get; } = default!;

    public override Task<IDisplayResult> DisplayAsync(TModel model, BuildDisplayContext context) => throw null!;

    public virtual Task<IDisplayResult> DisplayAsync(TModel model, TSection section, BuildDisplayContext context) => throw null!;

    public virtual IDisplayResult Display(TModel model, TSection section, BuildDisplayContext context) => throw null!;

    public override Task<IDisplayResult> EditAsync(TModel model, BuildEditorContext context) => throw null!;

    public virtual Task<IDisplayResult> EditAsync(TModel model, TSection section, BuildEditorContext context) => throw null!;

    public virtual IDisplayResult Edit(TModel model, TSection section, BuildEditorContext context) => throw null!;

    public override Task<IDisplayResult> UpdateAsync(TModel model, UpdateEditorContext context) => throw null!;

    public virtual Task<IDisplayResult> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) => throw null!;

    protected override void BuildPrefix(TModel model, string htmlFieldPrefix) => throw null!;
}
