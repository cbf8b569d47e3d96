namespace OrchardPortal.Forums.ViewModels;

/// <summary>Something that a moderator did.</summary>
/// <param name="What">In words.</param>
/// <param name="Url">The topic; null when it is gone.</param>
public sealed record ForumDeedRow(string What, string Title, string? Url, string Moderator, string Reason, string When);
