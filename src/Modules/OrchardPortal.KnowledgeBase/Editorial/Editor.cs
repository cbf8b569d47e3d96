namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Somebody who works on editorial tasks.</summary>
public sealed record Editor(string UserId, string Name);
