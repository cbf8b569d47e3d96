namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>A heading of an article.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Level">2 or 3.</param>
public sealed record ArticleHeading(string Id, string Text, int Level);
