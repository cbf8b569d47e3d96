using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Articles on the timeline of who read them (requirement 83).</summary>
internal sealed class ArticleVisitsTimeline(
    ISession session,
    ArticleVisits visits,
    IContactService contacts,
    IHttpContextAccessor httpContextAccessor,
    IStringLocalizer<ArticleVisitsTimeline> stringLocalizer) : IContactTimelineProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IReadOnlyList<TimelineEntry>> ListAsync(TimelineQuery query)
    {
        if (query.ContactId is not { } contactId)
        {
            return [];
        }

        var before = query.BeforeUtc;
        var kept = await session.Query<ArticleVisit, ArticleVisitIndex>(visit => visit.ContactId == contactId && visit.VisitedUtc < before)
            .OrderByDescending(visit => visit.VisitedUtc)
            .Take(query.Count)
            .ListAsync();
        var entries = kept.Select(visit => Entry(visit.VisitedUtc, visit.Slug, visit.Title)).ToList();
        if (await contacts.FindAsync(contactId) is { UserId: { } userId })
        {
            // What was read a moment ago, and is not written down yet.
            entries.AddRange(visits.Of(userId).Where(visit => visit.VisitedUtc < before).Select(visit => Entry(visit.VisitedUtc, visit.Slug, visit.Title)));
        }

        return [.. entries.OrderByDescending(entry => entry.Utc).Take(query.Count)];
    }

    private TimelineEntry Entry(DateTime utc, string slug, string title) =>
        new(utc, S["Visit"], S["Read “{0}”", title], string.Empty, $"{httpContextAccessor.HttpContext?.Request.PathBase}/articles/{slug}");
}
