namespace OrchardPortal.Forums.Services;

/// <summary>A post as search knows it.</summary>
internal sealed record ForumSearchRow(string PostId, string TopicId, string CategoryId, string Title, string Text);
