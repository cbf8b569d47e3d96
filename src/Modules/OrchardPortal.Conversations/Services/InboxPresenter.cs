using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Makes what the agents' list shows of what was read.</summary>
internal sealed class InboxPresenter(
    ITicketPipelineService pipelines, TicketPropertiesBuilder choices, TimeText times, IStringLocalizer<InboxPresenter> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public async Task FillAsync(InboxListViewModel model, InboxState state, IUrlHelper url)
    {
        var (query, page) = state;
        var address = new InboxAddress(url, query);
        model.Query = query;
        model.Filters = Filters(state, address);
        model.Views = [.. state.Views.Select(item => new InboxLink(item.Value, address.View(item.Key), item.Key == state.View?.Id))];
        model.ViewName = state.View?.Name;
        model.Narrows = [.. state.Narrows.Select(narrow => new InboxLink(narrow.Value, address.Without(narrow.Key), false))];
        model.MayChangeView = state.MayChangeView;
        model.Draft = state.Draft;
        model.Columns = Columns(TicketSort.Parse(query.Sort), address);
        model.Rows = await RowsAsync(state, address);
        model.Places = await choices.PlacesAsync(query.Place);
        model.Priorities = choices.Priorities(query.Priority);
        model.Agents = await choices.AssigneesAsync(query.Assignee is InboxQuery.Mine or InboxQuery.Nobody ? null : query.Assignee);
        model.Total = InboxCounts.Text(page.TotalIsLeast, page.Total);
        model.From = page.From;
        model.To = page.To;
        model.PreviousUrl = page.Page > 1 ? address.Page(page.Page - 1) : null;
        model.NextUrl = page.HasNext ? address.Page(page.Page + 1) : null;
        model.Address = address.Page(page.Page);
    }

    private List<InboxLink> Filters(InboxState state, InboxAddress address)
    {
        var query = state.Query;
        return
        [
            Link(S["Open"], "open", null, state.Counts[0]),
            Link(S["Mine"], "open", InboxQuery.Mine, state.Counts[1]),
            Link(S["Unassigned"], "open", InboxQuery.Nobody, state.Counts[2]),
            Link(S["Closed"], "closed", null, null),
            Link(S["All"], "all", null, null),
        ];

        InboxLink Link(string label, string status, string? assignee, string? count) => new(
            label,
            address.Filter(status, assignee),
            query.View is null && !query.IsNarrowed && query.Where.Length == 0 && query.Status == status && query.Assignee == assignee,
            count);
    }

    private IReadOnlyList<InboxColumn> Columns(TicketSort sort, InboxAddress address)
    {
        InboxColumn Sorting(string label, string key) =>
            new(label, address.Sort(sort.Toggle(key)), sort.Key != key ? null : sort.Descending ? "descending" : "ascending");

        return
        [
            Sorting(S["ID"], TicketSort.Id),
            Sorting(S["Subject"], TicketSort.Subject),
            new(S["Requester"]),
            Sorting(S["Stage"], TicketSort.Status),
            new(S["Assignee"]),
            Sorting(S["Created"], TicketSort.Created),
            Sorting(S["Last activity"], TicketSort.Activity),
        ];
    }

    private async Task<IReadOnlyList<InboxRow>> RowsAsync(InboxState state, InboxAddress address)
    {
        var all = await pipelines.GetAsync();
        var result = new List<InboxRow>(state.Page.Rows.Count);
        foreach (var row in state.Page.Rows)
        {
            result.Add(new InboxRow(
                row.Number,
                row.Subject,
                address.Ticket(row.Number),
                state.Requesters.GetValueOrDefault(row.RequesterId, ""),
                row.AssigneeId is null ? null : state.Assignees.GetValueOrDefault(row.AssigneeId, ""),
                StageView.Of(all.FindStage(row.PipelineId, row.StageId), row.StageId),
                (TicketPriority)row.Priority switch { TicketPriority.High => S["High"].Value, TicketPriority.Urgent => S["Urgent"].Value, _ => null },
                await times.ViewAsync(row.CreatedUtc),
                await times.ViewAsync(row.LastActivityUtc)));
        }

        return result;
    }
}
