namespace OrchardPortal.Conversations.ViewModels;

/// <summary>What an open page is told at each beat.</summary>
/// <param name="Others">Who else is there, in words; empty for nobody.</param>
/// <param name="News">What was written since, in words; empty for nothing.</param>
/// <param name="LastSeen">The message that the page has seen once it shows the news.</param>
public sealed record PresenceView(string Others, IReadOnlyList<PresenceMessage> News, string LastSeen);
