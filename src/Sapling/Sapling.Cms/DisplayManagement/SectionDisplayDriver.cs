using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

public abstract class SectionDisplayDriver<TModel, TSection> : SectionDisplayDriverBase<TModel, TSection> where TModel : class, IEntity where TSection : new()
{
    public sealed override Task<IDisplayResult> DisplayAsync(TModel model, BuildDisplayContext context) => throw null!;

    public override IDisplayResult Display(TModel model, TSection section, BuildDisplayContext context) => throw null!;

    public sealed override Task<IDisplayResult> EditAsync(TModel model, BuildEditorContext context) => throw null!;

    public override IDisplayResult Edit(TModel model, TSection section, BuildEditorContext context) => throw null!;

    public sealed override Task<IDisplayResult> UpdateAsync(TModel model, UpdateEditorContext context) => throw null!;

    public override Task<IDisplayResult> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) => throw null!;
}
