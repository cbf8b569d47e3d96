namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>How often a reason was ticked.</summary>
/// <param name="Reason">The reason's key, or its name where it is shown.</param>
public sealed record ReasonTally(string Reason, int Count);
