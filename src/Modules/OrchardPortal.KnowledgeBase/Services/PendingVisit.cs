namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>That somebody who is logged in read an article a moment ago.</summary>
internal sealed record PendingVisit(string UserId, string Slug, string Title, DateTime VisitedUtc);
