// Without nullable annotations, as the real API: a driver may then declare its asynchronous results with or without "?".
#nullable disable annotations
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

public abstract class SectionDisplayDriver<TModel, TSection> : SectionDisplayDriverBase<TModel, TSection>
    where TModel : class, IEntity
    where TSection : new()
{
    public sealed override Task<IDisplayResult> DisplayAsync(TModel model, BuildDisplayContext context) => base.DisplayAsync(model, context);

    public override IDisplayResult Display(TModel model, TSection section, BuildDisplayContext context) => base.Display(model, section, context);

    public sealed override Task<IDisplayResult> EditAsync(TModel model, BuildEditorContext context) => base.EditAsync(model, context);

    public override IDisplayResult Edit(TModel model, TSection section, BuildEditorContext context) => base.Edit(model, section, context);

    public sealed override Task<IDisplayResult> UpdateAsync(TModel model, UpdateEditorContext context) => base.UpdateAsync(model, context);

    public override Task<IDisplayResult> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) => base.UpdateAsync(model, section, context);
}
