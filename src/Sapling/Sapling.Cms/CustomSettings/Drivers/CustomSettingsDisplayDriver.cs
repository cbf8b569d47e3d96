using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.CustomSettings.Services;
using OrchardCore.CustomSettings.ViewModels;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace OrchardCore.CustomSettings.Drivers;

/// <summary>The settings screen of each type of custom settings; its group is the name of the type.</summary>
internal sealed class CustomSettingsDisplayDriver(
    CustomSettingsService customSettings,
    IContentManager contentManager,
    IContentItemDisplayManager displayManager) : DisplayDriver<ISite>
{
    public override async Task<IDisplayResult?> EditAsync(ISite site, BuildEditorContext context)
    {
        if (await FindAsync(site, context) is not { } found)
        {
            return null;
        }

        return Editor(found.Item, await displayManager.BuildEditorAsync(found.Item, context.Updater, found.IsNew));
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        if (await FindAsync(site, context) is not { } found)
        {
            return null;
        }

        var editor = await displayManager.UpdateEditorAsync(found.Item, context.Updater, found.IsNew);
        (await contentManager.ValidateAsync(found.Item)).AddTo(context.Updater.ModelState);
        site.Properties[found.Item.ContentType] = JsonSerializer.SerializeToNode(found.Item);
        return Editor(found.Item, editor);
    }

    private IDisplayResult Editor(ContentItem item, IShape editor)
        => Initialize<CustomSettingsEditViewModel>("CustomSettings_Editor", model => model.Editor = editor)
            .Location("Content:3")
            .OnGroup(item.ContentType);

    private async Task<(ContentItem Item, bool IsNew)?> FindAsync(ISite site, BuildEditorContext context)
    {
        if (string.IsNullOrEmpty(context.GroupId)
            || await customSettings.GetSettingsTypeAsync(context.GroupId) is not { } type
            || !await customSettings.CanUserCreateSettingsAsync(type))
        {
            return null;
        }

        var isNew = false;
        var item = await customSettings.GetSettingsAsync(site, type, () => isNew = true);
        return (item, isNew);
    }
}
