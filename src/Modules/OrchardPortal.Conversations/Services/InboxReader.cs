using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Reads the agents' list: the rows of the index in one query; names and counts of a moment ago, and all else, are in memory.</summary>
internal sealed class InboxReader(
    ITicketQueries tickets,
    ITicketPipelineService pipelines,
    IContactNames contactNames,
    IAgentDirectory agents,
    IInboxViews views,
    InboxCounts counts,
    InboxViewPermissions permissions,
    StaffNames staff,
    IClock clock,
    ILocalClock localClock)
{
    // Beyond it nobody pages; reading that far takes time.
    private const int MostPages = 2_000;

    public async Task<InboxState> ReadAsync(InboxQuery asked, HttpContext http)
    {
        var userId = http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        var kept = await views.ListAsync(userId);
        var view = asked.View is null ? null : await views.FindAsync(userId, asked.View);
        var query = view is null ? asked.Cleaned() : asked.In(view);
        query.View = view?.Id;
        var now = clock.UtcNow;
        var page = await PageAsync(InboxSearch.Of(query, userId) with { Scope = TicketScope.All.And(view?.Filter, now) }, query, userId);
        return new InboxState(query, page)
        {
            View = view,
            MayChangeView = view is not null && await permissions.MayChangeAsync(view, http.User),
            Views = [.. kept.Select(item => KeyValuePair.Create(item.Id, item.Name))],
            Counts = await CountsAsync(userId),
            Requesters = await contactNames.FindAsync(page.Rows.Select(row => row.RequesterId)),
            Assignees = await staff.FindAsync(page.Rows.Select(row => row.AssigneeId)),
            Agents = await agents.ListAsync(),
            Pipelines = (await pipelines.GetAsync()).Identifier,
            Reading = $"{CultureInfo.CurrentUICulture.Name}/{CultureInfo.CurrentCulture.Name}/{(await localClock.GetLocalTimeZoneAsync()).TimeZoneId}{http.Request.PathBase}",
            Minute = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc),
        };
    }

    // The rows themselves tell how many there are where they end; else it is enough to have counted a moment ago.
    private async Task<TicketPage> PageAsync(TicketListQuery query, InboxQuery asked, string userId)
    {
        var page = Math.Clamp(query.Page, 1, MostPages);
        var before = (page - 1) * query.PageSize;
        var rows = await tickets.ReadAsync(query, before, query.PageSize + 1);
        if (rows.Count <= query.PageSize)
        {
            return rows.Count > 0 || page == 1 ? new TicketPage(rows, before + rows.Count, page, query.PageSize) : await tickets.ListAsync(query);
        }

        var count = await counts.CountAsync(query, asked, userId);
        var isLeast = count > InboxSearch.CountUpTo;
        return new TicketPage([.. rows.Take(query.PageSize)], Math.Max(isLeast ? InboxSearch.CountUpTo : count, before + rows.Count), page, query.PageSize, isLeast);
    }

    private async Task<IReadOnlyList<string>> CountsAsync(string userId) =>
    [
        await counts.CountAsync("open", null, userId),
        await counts.CountAsync("open", InboxQuery.Mine, userId),
        await counts.CountAsync("open", InboxQuery.Nobody, userId),
    ];
}
