using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Recipes;

/// <summary>
/// All that makes a portal: the properties of tickets, pipelines, inboxes, support forms and the portal's settings. The secret of the
/// captcha's service is not among them.
/// </summary>
internal sealed class PortalRecipeSteps(
    IContentDefinitionManager definitions, ITicketPipelineService pipelines, IInboxService inboxes, ISupportForms forms, PortalSettingsStore settings) : ISiteRecipeSteps
{
    public async Task<IReadOnlyList<JsonObject>> GetAsync()
    {
        var boxes = await inboxes.GetAsync();

        // What is named by others comes before them.
        return
        [
            await definitions.ToRecipeStepAsync([], [TicketTypes.Ticket]),
            Step("TicketPipelines", ("Pipelines", (await pipelines.GetAsync()).Pipelines)),
            Step("Inboxes", ("DefaultInboxId", boxes.DefaultInboxId), ("Inboxes", boxes.Items)),
            Step("SupportForms", ("Forms", (await forms.GetAsync()).Items)),
            await SettingsAsync(),
        ];
    }

    private async Task<JsonObject> SettingsAsync()
    {
        var item = await settings.ReadAsync();
        var own = new JsonObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(item)!.AsObject().Where(member => member.Value is JsonObject))
        {
            own[name] = value!.DeepClone();
        }

        // With what is not set, too: it is not set there either, then.
        var part = JsonSerializer.SerializeToNode(item.GetOrCreate<PortalSettingsPart>())!.AsObject();
        part.Remove(nameof(PortalSettingsPart.CaptchaSecret));
        own[nameof(PortalSettingsPart)] = part;

        return new JsonObject { ["name"] = PortalSettingsStep.Id, [PortalSettingsStep.Member] = own };
    }

    private static JsonObject Step(string name, params ReadOnlySpan<(string Name, object Value)> members)
    {
        var step = new JsonObject { ["name"] = name };
        foreach (var member in members)
        {
            step[member.Name] = JNode.FromObject(member.Value);
        }

        return step;
    }
}
