using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using OrchardPortal.Portal.Models;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Recipes;

/// <summary>The portal's settings, without what belongs to this site alone: its inboxes and forms, and its account at a captcha's service.</summary>
internal sealed class PortalRecipeSteps(ISiteService siteService) : ISiteRecipeSteps
{
    private static readonly string[] _own =
    [
        nameof(PortalSettingsPart.DefaultInboxId), nameof(PortalSettingsPart.FormIds),
        nameof(PortalSettingsPart.CaptchaKind), nameof(PortalSettingsPart.CaptchaSiteKey), nameof(PortalSettingsPart.CaptchaSecret),
    ];

    public async Task<IReadOnlyList<JsonObject>> GetAsync()
    {
        if ((await siteService.GetSiteSettingsAsync()).Properties[PortalSettingsPart.ContentType]?.DeepClone() is not JsonObject settings)
        {
            return [];
        }

        foreach (var name in (string[])[nameof(ContentItem.Id), nameof(ContentItem.Owner), nameof(ContentItem.Author)])
        {
            settings.Remove(name);
        }

        if (settings[nameof(PortalSettingsPart)] is JsonObject part)
        {
            foreach (var name in _own)
            {
                part.Remove(name);
            }
        }

        return [new JsonObject { ["name"] = "custom-settings", [PortalSettingsPart.ContentType] = settings }];
    }
}
