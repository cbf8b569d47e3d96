namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>What an editor wrote about a task.</summary>
/// <param name="UserId">Who wrote it.</param>
/// <param name="UserName">As they were called then.</param>
/// <param name="Text">Plain text.</param>
/// <param name="WrittenUtc">When.</param>
public sealed record EditorialNote(string UserId, string UserName, string Text, DateTime WrittenUtc);
