using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Drivers;

/// <summary>
/// One tab of a domain's settings. It reads a form only when its own tab is sent, so that saving a tab leaves the others as they are.
/// </summary>
/// <param name="tab">The tab's name, which is the group of the editor.</param>
/// <param name="shapeType">The shape of the tab's fields.</param>
internal abstract class DomainTabDriver<TModel>(string tab, string shapeType) : DisplayDriver<DomainSettings>
    where TModel : class, new()
{
    public override IDisplayResult? Edit(DomainSettings settings, BuildEditorContext context) =>
        context.GroupId == tab
            ? Initialize<TModel>(shapeType, async model => await FillAsync(model, settings)).Location("Content:1").OnGroup(tab)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(DomainSettings settings, UpdateEditorContext context)
    {
        if (context.GroupId != tab)
        {
            return null;
        }

        var model = new TModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        await ApplyAsync(model, settings, context.Updater.ModelState);

        return Edit(settings, context);
    }

    /// <summary>Shows what the settings hold.</summary>
    protected abstract ValueTask FillAsync(TModel model, DomainSettings settings);

    /// <summary>Takes what was typed; what cannot be is told by its field, and nothing is saved then.</summary>
    protected abstract ValueTask ApplyAsync(TModel model, DomainSettings settings, ModelStateDictionary modelState);
}
