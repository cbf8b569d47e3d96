// Without nullable annotations, as the real API: a driver may then declare its asynchronous results with or without "?".
#nullable disable annotations
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>A driver for one section of the site settings, which answers only on the screen of its group.</summary>
public abstract class SiteDisplayDriver<TSettings> : SectionDisplayDriverBase<ISite, TSettings>
    where TSettings : new()
{
    protected abstract string SettingsGroupId { get; }

    protected sealed override string PropertyName => typeof(TSettings).Name;

    public sealed override Task<IDisplayResult> DisplayAsync(ISite site, BuildDisplayContext context) =>
        IsShown(context.GroupId) ? base.DisplayAsync(site, context) : Nothing;

    public sealed override Task<IDisplayResult> EditAsync(ISite site, BuildEditorContext context) =>
        IsShown(context.GroupId) ? base.EditAsync(site, context) : Nothing;

    public sealed override Task<IDisplayResult> UpdateAsync(ISite site, UpdateEditorContext context) =>
        IsShown(context.GroupId) ? base.UpdateAsync(site, context) : Nothing;

    public sealed override IDisplayResult Display(ISite site, BuildDisplayContext context) => base.Display(site, context);

    public sealed override IDisplayResult Edit(ISite site, BuildEditorContext context) => base.Edit(site, context);

    public sealed override ShapeResult Factory(
        string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) =>
        base.Factory(shapeType, shapeBuilder, initializeAsync).OnGroup(SettingsGroupId);

    public sealed override bool CanHandleModel(ISite model) => base.CanHandleModel(model);

    protected sealed override void BuildPrefix(ISite model, string htmlFieldPrefix) => base.BuildPrefix(model, htmlFieldPrefix);

    private bool IsShown(string groupId) => string.Equals(groupId, SettingsGroupId, StringComparison.OrdinalIgnoreCase);
}
