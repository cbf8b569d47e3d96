namespace OrchardPortal.Conversations.Reports;

/// <summary>How many ratings gave a score, in the time and in the time before.</summary>
internal sealed record ScoreCount(int Score, int Count, int Before);
