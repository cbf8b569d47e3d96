using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>The agents' list: rows of the index in one query, the requesters' names in another; all else is in memory.</summary>
internal sealed class InboxPageBuilder(
    ITicketQueries tickets,
    ITicketPipelineService pipelines,
    IContactService contacts,
    IInboxViews views,
    InboxCounts counts,
    InboxViewPermissions permissions,
    TicketPropertiesBuilder choices,
    StaffNames staff,
    TimeText times,
    IClock clock,
    IStringLocalizer<InboxPageBuilder> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public async Task<InboxViewModel> BuildAsync(InboxQuery asked, ClaimsPrincipal user, IUrlHelper url)
    {
        var userId = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        var view = await views.FindAsync(userId, asked.View);
        var query = view is null ? asked.Cleaned() : asked.In(view);
        query.View = view?.Id;
        var page = await tickets.ListAsync(InboxSearch.Of(query, userId) with { Scope = TicketScope.All.And(view?.Filter, clock.UtcNow) });
        var address = new InboxAddress(url, query);
        return new InboxViewModel
        {
            Query = query,
            Filters = await FiltersAsync(query, address, userId),
            Views = [.. (await views.ListAsync(userId)).Select(item => new InboxLink(item.Name, address.View(item.Id), item == view))],
            ViewName = view?.Name,
            MayChangeView = view is not null && await permissions.MayChangeAsync(view, user),
            Columns = Columns(TicketSort.Parse(query.Sort), address),
            Rows = await RowsAsync(page.Rows, address),
            Places = await choices.PlacesAsync(query.Place),
            Priorities = choices.Priorities(query.Priority),
            Agents = await choices.AssigneesAsync(query.Assignee is InboxQuery.Mine or InboxQuery.Nobody ? null : query.Assignee),
            Total = InboxCounts.Text(page.TotalIsLeast, page.Total),
            From = page.From,
            To = page.To,
            PreviousUrl = page.Page > 1 ? address.Page(page.Page - 1) : null,
            NextUrl = page.HasNext ? address.Page(page.Page + 1) : null,
            Address = address.Page(page.Page),
        };
    }

    private async Task<IReadOnlyList<InboxLink>> FiltersAsync(InboxQuery query, InboxAddress address, string userId)
    {
        async Task<InboxLink> LinkAsync(string label, string status, string? assignee, bool counted) => new(
            label,
            address.Filter(status, assignee),
            query.View is null && !query.IsNarrowed && query.Status == status && query.Assignee == assignee,
            counted ? await counts.CountAsync(status, assignee, userId) : null);

        return
        [
            await LinkAsync(S["Open"], "open", null, true),
            await LinkAsync(S["Mine"], "open", InboxQuery.Mine, true),
            await LinkAsync(S["Unassigned"], "open", InboxQuery.Nobody, true),
            await LinkAsync(S["Closed"], "closed", null, false),
            await LinkAsync(S["All"], "all", null, false),
        ];
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

    private async Task<IReadOnlyList<InboxRow>> RowsAsync(IReadOnlyList<TicketIndex> rows, InboxAddress address)
    {
        var all = await pipelines.GetAsync();
        var requesters = await contacts.FindManyAsync(rows.Select(row => row.RequesterId));
        var agents = await staff.FindAsync(rows.Select(row => row.AssigneeId));
        var result = new List<InboxRow>(rows.Count);
        foreach (var row in rows)
        {
            result.Add(new InboxRow(
                row.Number,
                row.Subject,
                address.Ticket(row.Number),
                requesters.GetValueOrDefault(row.RequesterId)?.FullName ?? "",
                row.AssigneeId is null ? null : agents.GetValueOrDefault(row.AssigneeId, ""),
                StageView.Of(all.FindStage(row.PipelineId, row.StageId), row.StageId),
                (TicketPriority)row.Priority switch { TicketPriority.High => S["High"].Value, TicketPriority.Urgent => S["Urgent"].Value, _ => null },
                await times.ViewAsync(row.CreatedUtc),
                await times.ViewAsync(row.LastActivityUtc)));
        }

        return result;
    }
}
