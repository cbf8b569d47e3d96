using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>The form with a ticket's properties, and the choices that other forms share with it.</summary>
internal sealed class TicketPropertiesBuilder(
    ITicketPipelineService pipelines, IAgentDirectory agents, StaffNames staff, IStringLocalizer<TicketPropertiesBuilder> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public async Task<TicketPropertiesViewModel> BuildAsync(TicketPart ticket)
    {
        var place = new TicketPlace(ticket.PipelineId, ticket.StageId).ToString();
        var priority = ticket.Priority.ToString();
        var assignee = ticket.AssigneeId ?? "";
        return new TicketPropertiesViewModel
        {
            Number = ticket.Number,
            Form = new TicketPropertiesForm
            {
                Place = place,
                WasPlace = place,
                Priority = priority,
                WasPriority = priority,
                Assignee = assignee,
                WasAssignee = assignee,
            },
            Places = await PlacesAsync(place),
            Priorities = Priorities(priority),
            Assignees = await AssigneesAsync(ticket.AssigneeId),
        };
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
        if (!items.Exists(item => item.Selected))
        {
            var name = (await staff.FindAsync([selected])).GetValueOrDefault(selected!, S["Unknown"]);
            items.Add(new SelectListItem(string.Create(CultureInfo.CurrentCulture, $"{name} ({S["no longer an agent"]})"), selected, true));
        }

        return items;
    }
}
