using System.Collections.Concurrent;
using System.Security.Claims;
using OrchardCore.Modules;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>
/// Who read what since it was last written down. In memory, so that reading an article writes nothing; one entry for each reader and
/// article, however often they look.
/// </summary>
internal sealed class ArticleVisits(IClock clock)
{
    private const int Most = 5_000;

    private readonly ConcurrentDictionary<(string UserId, string Slug), PendingVisit> _pending = new();

    public void Note(ClaimsPrincipal reader, string slug, string title)
    {
        if (reader.Identity?.IsAuthenticated == true && reader.FindFirstValue(ClaimTypes.NameIdentifier) is { } userId && _pending.Count < Most)
        {
            _pending[(userId, slug)] = new PendingVisit(userId, slug, title, clock.UtcNow);
        }
    }

    /// <summary>Those of one reader.</summary>
    public IReadOnlyList<PendingVisit> Of(string userId) => [.. _pending.Values.Where(visit => visit.UserId == userId)];

    /// <summary>All of them; they are forgotten here.</summary>
    public IReadOnlyList<PendingVisit> Take()
    {
        var taken = new List<PendingVisit>();
        foreach (var key in _pending.Keys)
        {
            if (_pending.TryRemove(key, out var visit))
            {
                taken.Add(visit);
            }
        }

        return taken;
    }
}
