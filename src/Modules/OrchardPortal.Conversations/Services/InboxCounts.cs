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
        var key = (nameof(InboxCounts), status, assignee, assignee == InboxQuery.Mine ? userId : "");
        var count = await cache.GetOrCreateAsync(key, entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = _lifetime;
            return tickets.CountAsync(InboxSearch.Of(new InboxQuery { Status = status, Assignee = assignee }, userId));
        });
        return Text(count > InboxSearch.CountUpTo, Math.Min(count, InboxSearch.CountUpTo));
    }

    public static string Text(bool isLeast, int count) => count.ToString("N0", CultureInfo.CurrentCulture) + (isLeast ? "+" : "");
}
