namespace OrchardPortal.Forums.Services;

/// <summary>Who looks at a topic.</summary>
/// <param name="UserId">Their account; empty for a guest.</param>
/// <param name="MayWrite">Whether they may take part.</param>
/// <param name="IsModerator">Whether they are a moderator.</param>
/// <param name="Votes">The posts of the topic that they voted for.</param>
public sealed record ForumVisitor(string UserId, bool MayWrite, bool IsModerator, IReadOnlySet<string> Votes);
