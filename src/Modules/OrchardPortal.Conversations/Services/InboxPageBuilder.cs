using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>The agents' list: rows of the index, and the names on one page in one query each.</summary>
internal sealed class InboxPageBuilder(
    ITicketQueries tickets,
    ITicketPipelineService pipelines,
    IContactService contacts,
    StaffNames staff,
    TimeText times,
    IStringLocalizer<InboxPageBuilder> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public async Task<InboxViewModel> BuildAsync(InboxQuery query, ClaimsPrincipal user, IUrlHelper url)
    {
        var sort = TicketSort.Parse(query.Sort);
        var page = await tickets.ListAsync(new TicketListQuery
        {
            Scope = TicketScope.All,
            Status = query.StatusFilter,
            Search = query.Q,
            AssigneeId = AssigneeOf(query, user),
            Sort = sort,
            Page = query.Page,
            PageSize = 50,
        });
        var address = new InboxAddress(url, query);
        return new InboxViewModel
        {
            Query = query,
            Filters = Filters(query, address),
            Columns = Columns(sort, address),
            Rows = await RowsAsync(page.Rows, url),
            Total = page.Total,
            From = page.From,
            To = page.To,
            PreviousUrl = page.Page > 1 ? address.Page(page.Page - 1) : null,
            NextUrl = page.Page < page.PageCount ? address.Page(page.Page + 1) : null,
        };
    }

    private static string? AssigneeOf(InboxQuery query, ClaimsPrincipal user) => query.Assignee switch
    {
        InboxQuery.Mine => user.FindFirstValue(ClaimTypes.NameIdentifier),
        InboxQuery.Nobody => "",
        _ => null,
    };

    private IReadOnlyList<InboxLink> Filters(InboxQuery query, InboxAddress address)
    {
        var status = query.StatusFilter;
        var assignee = query.Assignee is InboxQuery.Mine or InboxQuery.Nobody ? query.Assignee : null;
        return
        [
            new(S["Open"], address.Filter("open", null), status == TicketStatusFilter.Open && assignee is null),
            new(S["Mine"], address.Filter("open", InboxQuery.Mine), status == TicketStatusFilter.Open && assignee == InboxQuery.Mine),
            new(S["Unassigned"], address.Filter("open", InboxQuery.Nobody), status == TicketStatusFilter.Open && assignee == InboxQuery.Nobody),
            new(S["Closed"], address.Filter("closed", null), status == TicketStatusFilter.Closed && assignee is null),
            new(S["All"], address.Filter("all", null), status == TicketStatusFilter.All && assignee is null),
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

    private async Task<IReadOnlyList<InboxRow>> RowsAsync(IReadOnlyList<TicketIndex> rows, IUrlHelper url)
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
                url.Action("Detail", "Ticket", new { area = InboxAddress.Area, number = row.Number })!,
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
