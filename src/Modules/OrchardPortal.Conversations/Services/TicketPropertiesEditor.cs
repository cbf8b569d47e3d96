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

    public async Task<TicketPropertiesOutcome> ApplyAsync(string ticketId, TicketPropertiesForm form)
    {
        var (changed, takenBy) = (false, (string?)null);
        if (Changed(form.Assignee, form.WasAssignee))
        {
            takenBy = form.WasAssignee == TicketPropertiesForm.Whoever ? null : await TakenByAsync(ticketId, form.WasAssignee, form.Assignee);
            changed |= takenBy is null && await tickets.AssignAsync(ticketId, form.Assignee);
        }

        if (Changed(form.Priority, form.WasPriority) && ReadPriority(form.Priority) is { } priority)
        {
            changed |= await tickets.SetPriorityAsync(ticketId, priority);
        }

        if (Changed(form.Place, form.WasPlace) && TicketPlace.Parse(form.Place) is { } place)
        {
            changed |= await tickets.MoveAsync(ticketId, place.PipelineId, place.StageId);
        }

        changed |= ChangedValues(form) is { Count: > 0 } values && await tickets.SetPropertiesAsync(ticketId, values);
        return new TicketPropertiesOutcome(changed, takenBy);
    }

    /// <summary>Nobody takes a ticket from a colleague without knowing that they have it.</summary>
    /// <param name="ticketId">Which ticket.</param>
    /// <param name="was">Who had it when the agent looked; null or empty for nobody, as below.</param>
    /// <param name="to">Who is to have it.</param>
    /// <returns>Who has it since; null when nobody else does.</returns>
    public async Task<string?> TakenByAsync(string ticketId, string? was, string? to) =>
        await tickets.GetAsync(ticketId) is { AssigneeId: { Length: > 0 } now } && now != was && now != to ? now : null;

    private static Dictionary<string, string?> ChangedValues(TicketPropertiesForm form) =>
        form.Values.Where(value => (value.Value ?? "") != (form.WasValues.GetValueOrDefault(value.Key) ?? "")).ToDictionary();

    // Names only: a number would pass as any value.
    private static TicketPriority? ReadPriority(string? value) =>
        Enum.GetValues<TicketPriority>().Cast<TicketPriority?>().FirstOrDefault(priority => priority.ToString() == value);

    private static bool Changed(string? value, string? former) => value is not null && value != (former ?? "");
}
