using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal.Recipes;

/// <summary>
/// <c>{ "name": "PortalSettings", "Settings": { "PortalSettingsPart": { … } } }</c>: changes what is named of the portal's settings; the rest
/// stays. With an error nothing is stored.
/// </summary>
internal sealed class PortalSettingsStep(PortalSettingsStore settings, IContentManager contentManager) : NamedRecipeStepHandler(Id)
{
    public const string Id = "PortalSettings";
    public const string Member = "Settings";

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step[Member] is not JsonObject changes)
        {
            context.Errors.Add($"{Id}: {Member} is missing.");
            return;
        }

        var stored = await settings.LoadAsync();
        var before = stored.TryGet<PortalSettingsPart>(out var part) ? part : new PortalSettingsPart();
        var merged = JsonSerializer.SerializeToNode(stored)!.AsObject();
        Merge(merged, changes);

        ContentItem item;
        try
        {
            item = merged.Deserialize<ContentItem>()!;
            item.Alter<PortalSettingsPart>(after => after.CaptchaSecret = SecretOf(before, after));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            context.Errors.Add($"{Id}: {exception.Message}");
            return;
        }

        foreach (var error in (await contentManager.ValidateAsync(item)).Errors)
        {
            context.Errors.Add($"{Id}: {error.ErrorMessage}");
        }

        if (context.Errors.Count == 0)
        {
            await settings.SaveAsync(item);
        }
    }

    // A secret belongs to one account at one service, and comes from no recipe.
    private static string SecretOf(PortalSettingsPart before, PortalSettingsPart after) =>
        after.CaptchaKind == before.CaptchaKind && after.CaptchaSiteKey == before.CaptchaSiteKey ? before.CaptchaSecret : string.Empty;

    private static void Merge(JsonObject item, JsonObject changes)
    {
        foreach (var (partName, part) in changes)
        {
            if (part is JsonObject members && item[partName] is JsonObject target)
            {
                foreach (var (name, value) in members)
                {
                    target[name] = value?.DeepClone();
                }
            }
            else
            {
                item[partName] = part?.DeepClone();
            }
        }
    }
}
