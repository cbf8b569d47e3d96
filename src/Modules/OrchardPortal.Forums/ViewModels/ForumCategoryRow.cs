namespace OrchardPortal.Forums.ViewModels;

/// <summary>A category in the admin's list.</summary>
public sealed record ForumCategoryRow(string Id, string Name, string Slug, int TopicCount, bool IsPrivate, bool IsClosed);
