using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.Drivers;

/// <summary>
/// One tab of the settings screen. It reads a form only when its own tab is sent, so that saving a tab leaves the others as they are.
/// </summary>
/// <param name="tab">The tab's name, which is the group of the editor.</param>
/// <param name="shapeType">The shape of the tab's fields.</param>
internal abstract class PortalTabDriver<TModel>(string tab, string shapeType) : ContentPartDisplayDriver<PortalSettingsPart>
    where TModel : class, new()
{
    public override IDisplayResult? Edit(PortalSettingsPart part, BuildPartEditorContext context) =>
        context.GroupId == tab
            ? Initialize<TModel>(shapeType, async model => await FillAsync(model, part)).Location("Parts:1").OnGroup(tab)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(PortalSettingsPart part, UpdatePartEditorContext context)
    {
        if (context.GroupId != tab)
        {
            return null;
        }

        var model = new TModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        await ApplyAsync(model, part, context.Updater.ModelState);

        return Edit(part, context);
    }

    /// <summary>Shows what the part holds.</summary>
    protected abstract ValueTask FillAsync(TModel model, PortalSettingsPart part);

    /// <summary>Takes what was typed; what cannot be is told by its field, and nothing is saved then.</summary>
    protected abstract ValueTask ApplyAsync(TModel model, PortalSettingsPart part, ModelStateDictionary modelState);
}
