using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Applies what an agent changed of a ticket, and nothing of what they left.</summary>
internal sealed class TicketPropertiesEditor(
    ITicketService tickets, ITicketPipelineService pipelines, ITicketPropertyService properties, IAgentDirectory agents, IStringLocalizer<TicketPropertiesEditor> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <returns>What is wrong with the form; then nothing may be changed.</returns>
    public async Task<IReadOnlyList<string>> CheckAsync(TicketPropertiesForm form)
    {
        var errors = new List<string>();
        if (Changed(form.Place, form.WasPlace)
            && (TicketPlace.Parse(form.Place) is not { } place || (await pipelines.GetAsync()).FindStage(place.PipelineId, place.StageId) is null))
        {
            errors.Add(S["Choose a stage of the list."]);
        }

        if (Changed(form.Priority, form.WasPriority) && ReadPriority(form.Priority) is null)
        {
            errors.Add(S["Choose a priority of the list."]);
        }

        if (Changed(form.Assignee, form.WasAssignee)
            && !string.IsNullOrEmpty(form.Assignee)
            && (await agents.ListAsync()).All(agent => agent.UserId != form.Assignee))
        {
            errors.Add(S["Choose an agent of the list."]);
        }

        return errors;
    }

    /// <returns>What is wrong with the added properties, by name.</returns>
    public Task<IReadOnlyDictionary<string, string>> CheckAddedAsync(TicketPropertiesForm form) => properties.ValidateAsync(ChangedValues(form));

    /// <returns>Whether anything changed.</returns>
    public async Task<bool> ApplyAsync(string ticketId, TicketPropertiesForm form)
    {
        var changed = false;
        if (Changed(form.Assignee, form.WasAssignee))
        {
            changed |= await tickets.AssignAsync(ticketId, form.Assignee);
        }

        if (Changed(form.Priority, form.WasPriority) && ReadPriority(form.Priority) is { } priority)
        {
            changed |= await tickets.SetPriorityAsync(ticketId, priority);
        }

        if (Changed(form.Place, form.WasPlace) && TicketPlace.Parse(form.Place) is { } place)
        {
            changed |= await tickets.MoveAsync(ticketId, place.PipelineId, place.StageId);
        }

        return ChangedValues(form) is { Count: > 0 } values ? await tickets.SetPropertiesAsync(ticketId, values) || changed : changed;
    }

    private static Dictionary<string, string?> ChangedValues(TicketPropertiesForm form) =>
        form.Values.Where(value => (value.Value ?? "") != (form.WasValues.GetValueOrDefault(value.Key) ?? "")).ToDictionary();

    // Names only: a number would pass as any value.
    private static TicketPriority? ReadPriority(string? value) =>
        Enum.GetValues<TicketPriority>().Cast<TicketPriority?>().FirstOrDefault(priority => priority.ToString() == value);

    private static bool Changed(string? value, string? former) => value is not null && value != (former ?? "");
}
