namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>What was said in the days that begin with one.</summary>
public sealed record WeekTally(DateOnly From, int Yes, int No);
