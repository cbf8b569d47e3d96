using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Turns what an agent chose into a query about tickets.</summary>
internal static class InboxSearch
{
    /// <summary>Nobody needs to know how many more there are.</summary>
    public const int CountUpTo = 1_000;

    public const int PageSize = 25;

    public static TicketListQuery Of(InboxQuery query, string userId)
    {
        var place = TicketPlace.Parse(query.Place);
        return new TicketListQuery
        {
            Scope = TicketScope.All,
            Status = query.StatusFilter,
            Search = query.Q,
            AssigneeId = query.Assignee switch
            {
                null => null,
                InboxQuery.Mine => userId,
                InboxQuery.Nobody => "",
                var other => other,
            },
            PipelineId = place?.PipelineId,
            StageId = place?.StageId,
            Priority = Enum.TryParse<TicketPriority>(query.Priority, out var priority) ? priority : null,
            Sort = TicketSort.Parse(query.Sort),
            Page = query.Page,
            PageSize = PageSize,
            CountUpTo = CountUpTo,
        };
    }
}
