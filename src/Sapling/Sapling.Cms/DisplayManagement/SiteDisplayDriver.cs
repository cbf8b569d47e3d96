using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Entities;

public abstract class SiteDisplayDriver<TSettings> : SectionDisplayDriverBase<ISite, TSettings> where TSettings : new()
{
    protected abstract string SettingsGroupId { get; }

    protected sealed override string PropertyName { get; } = default!;

    public sealed override Task<IDisplayResult> DisplayAsync(ISite site, BuildDisplayContext context) => throw null!;

    public sealed override Task<IDisplayResult> EditAsync(ISite site, BuildEditorContext context) => throw null!;

    public sealed override Task<IDisplayResult> UpdateAsync(ISite site, UpdateEditorContext context) => throw null!;

    public sealed override IDisplayResult Display(ISite site, BuildDisplayContext context) => throw null!;

    public sealed override IDisplayResult Edit(ISite site, BuildEditorContext context) => throw null!;

    public sealed override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) => throw null!;

    public sealed override bool CanHandleModel(ISite model) => throw null!;

    protected sealed override void BuildPrefix(ISite model, string htmlFieldPrefix) => throw null!;
}
