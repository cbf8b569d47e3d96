using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>
/// How many tickets wait, beside the views. Counting ends at <see cref="InboxSearch.CountUpTo"/>, and what was counted is
/// remembered for a moment: the numbers tell how much there is to do, not what the list holds.
/// </summary>
internal sealed class InboxCounts(ITicketQueries tickets, IMemoryCache cache)
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromSeconds(5);

    public async Task<string> CountAsync(string status, string? assignee, string userId)
    {
        var asked = new InboxQuery { Status = status, Assignee = assignee };
        var count = await CountAsync(InboxSearch.Of(asked, userId), asked, userId);
        return Text(count > InboxSearch.CountUpTo, Math.Min(count, InboxSearch.CountUpTo));
    }

    /// <summary>One more than <see cref="InboxSearch.CountUpTo"/> where there are more.</summary>
    /// <param name="query">What is counted.</param>
    /// <param name="asked">The same as the address says it, under which the number is remembered.</param>
    /// <param name="userId">Whose tickets "mine" are.</param>
    public Task<int> CountAsync(TicketListQuery query, InboxQuery asked, string userId) =>
        cache.GetOrCreateAsync(
            (nameof(InboxCounts), asked.View, asked.Status, asked.Assignee, asked.Place, asked.Priority, asked.Q, string.Join('\n', asked.Where), userId),
            entry =>
            {
                entry.AbsoluteExpirationRelativeToNow = _lifetime;
                return tickets.CountAsync(query);
            });

    public static string Text(bool isLeast, int count) => count.ToString("N0", CultureInfo.CurrentCulture) + (isLeast ? "+" : "");
}
