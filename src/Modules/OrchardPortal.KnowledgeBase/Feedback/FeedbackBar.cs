namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>A bar of the picture: what helped stands on what did not.</summary>
public sealed record FeedbackBar(WeekTally Tally, int YesHeight, int NoHeight);
