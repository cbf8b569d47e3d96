using OrchardPortal.KnowledgeBase.Indexes;

namespace OrchardPortal.KnowledgeBase.Overview;

/// <summary>An article in the overview.</summary>
/// <param name="Index">Its newest version.</param>
/// <param name="IsPublished">Whether readers see it, in this version or an older one.</param>
/// <param name="Category">The names of its category and of those that this is within; empty when it has none.</param>
/// <param name="Author">Who changed it last.</param>
/// <param name="Owner">Who looks after it; empty when nobody does.</param>
/// <param name="IsReviewDue">Whether it should have been read again by now.</param>
public sealed record ArticleRow(ArticleOverviewIndex Index, bool IsPublished, string Category, string Author, string Owner, bool IsReviewDue);
