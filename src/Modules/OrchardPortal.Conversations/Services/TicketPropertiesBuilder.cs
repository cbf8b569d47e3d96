using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>The form with a ticket's properties, and the choices that other forms share with it.</summary>
internal sealed class TicketPropertiesBuilder(
    ITicketPipelineService pipelines, ITicketPropertyService properties, IAgentDirectory agents, StaffNames staff, IStringLocalizer<TicketPropertiesBuilder> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <param name="sent">What was sent and could not be kept; null on a fresh page.</param>
    public async Task<TicketPropertiesViewModel> BuildAsync(TicketPart ticket, TicketPropertiesForm? sent = null, IReadOnlyDictionary<string, string>? errors = null)
    {
        var form = sent ?? FormOf(ticket);
        return new TicketPropertiesViewModel
        {
            Number = ticket.Number,
            Form = form,
            Places = await PlacesAsync(form.Place),
            Priorities = Priorities(form.Priority),
            Assignees = await AssigneesAsync(form.Assignee),
            Added = await AddedAsync(ticket, sent, errors),
        };
    }

    private static TicketPropertiesForm FormOf(TicketPart ticket)
    {
        var place = new TicketPlace(ticket.PipelineId, ticket.StageId).ToString();
        return new TicketPropertiesForm
        {
            Place = place,
            WasPlace = place,
            Priority = ticket.Priority.ToString(),
            WasPriority = ticket.Priority.ToString(),
            Assignee = ticket.AssigneeId ?? "",
            WasAssignee = ticket.AssigneeId ?? "",
        };
    }

    private async Task<IReadOnlyList<PropertyField>> AddedAsync(TicketPart ticket, TicketPropertiesForm? sent, IReadOnlyDictionary<string, string>? errors)
    {
        var values = properties.Read(ticket);
        var fields = new List<PropertyField>();
        foreach (var property in (await properties.ListAsync()).Where(property => !property.IsSystem))
        {
            var now = values.GetValueOrDefault(property.Name).ToInput(property.Kind);
            fields.Add(new PropertyField(
                property,
                sent?.Values.GetValueOrDefault(property.Name) ?? now,
                sent?.WasValues.GetValueOrDefault(property.Name) ?? now,
                errors?.GetValueOrDefault(property.Name)));
        }

        return fields;
    }

    /// <summary>The stages of all pipelines; with several pipelines, grouped by them.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PlacesAsync(string? selected)
    {
        var all = (await pipelines.GetAsync()).Pipelines;
        var items = new List<SelectListItem>();
        foreach (var pipeline in all)
        {
            var group = all.Count > 1 ? new SelectListGroup { Name = pipeline.Name } : null;
            foreach (var stage in pipeline.Stages)
            {
                var value = new TicketPlace(pipeline.Id, stage.Id).ToString();
                items.Add(new SelectListItem(stage.Name, value, value == selected) { Group = group });
            }
        }

        // A stage that has gone since stays chosen until somebody chooses another.
        if (TicketPlace.Parse(selected) is { } gone && !items.Exists(item => item.Selected))
        {
            items.Insert(0, new SelectListItem(gone.StageId, selected, true));
        }

        return items;
    }

    public IReadOnlyList<SelectListItem> Priorities(string? selected) =>
        [.. Enum.GetValues<TicketPriority>().OrderDescending().Select(priority =>
            new SelectListItem(TicketWords.Priority(priority, S), priority.ToString(), priority.ToString() == selected))];

    /// <summary>Nobody, and every agent; who answers no tickets any more stays chosen.</summary>
    public async Task<IReadOnlyList<SelectListItem>> AssigneesAsync(string? selected)
    {
        var items = new List<SelectListItem> { new(S["Nobody"], "", string.IsNullOrEmpty(selected)) };
        items.AddRange((await agents.ListAsync()).Select(agent => new SelectListItem(agent.Name, agent.UserId, agent.UserId == selected)));
        if (!string.IsNullOrEmpty(selected) && !items.Exists(item => item.Selected))
        {
            var name = (await staff.FindAsync([selected])).GetValueOrDefault(selected, S["Unknown"]);
            items.Add(new SelectListItem(string.Create(CultureInfo.CurrentCulture, $"{name} ({S["no longer an agent"]})"), selected, true));
        }

        return items;
    }
}
