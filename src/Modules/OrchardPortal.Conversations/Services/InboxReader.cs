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
    IContactSearch contacts,
    IAgentDirectory agents,
    IInboxViews views,
    InboxCounts counts,
    InboxViewPermissions permissions,
    StaffNames staff,
    InboxNarrowing narrowing,
    IClock clock,
    ILocalClock localClock)
{
    // Whoever means one of more people than this types more of the name.
    private const int MostRequesters = 50;

    public async Task<InboxState> ReadAsync(InboxQuery asked, HttpContext http)
    {
        var userId = http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        var kept = await views.ListAsync(userId);
        var view = kept.FirstOrDefault(item => item.Id == asked.View);
        var query = view is null ? asked.Cleaned() : asked.In(view);
        query.View = view?.Id;
        var narrows = await narrowing.ReadAsync(query.Where);
        query.Where = [.. narrows.Select(narrow => narrow.Address)];
        var now = clock.UtcNow;
        var search = InboxSearch.Of(query, userId) with
        {
            Scope = TicketScope.All.And(view?.Filter, now).And(InboxNarrowing.Filter(narrows), now),
            FoundRequesters = [.. (await contacts.FindContactsAsync(query.Q, MostRequesters)).Select(contact => contact.ContactId)],
        };
        var page = await tickets.ListAsync(search with { Count = () => counts.CountAsync(search, query, userId) });
        return new InboxState(query, page)
        {
            View = view,
            Narrows = [.. narrows.Select(narrow => KeyValuePair.Create(narrow.Address, narrow.Text))],
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

    private async Task<IReadOnlyList<string>> CountsAsync(string userId) =>
    [
        await counts.CountAsync("open", null, userId),
        await counts.CountAsync("open", InboxQuery.Mine, userId),
        await counts.CountAsync("open", InboxQuery.Nobody, userId),
    ];
}
