namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>An article as the search sees it.</summary>
/// <param name="ContentItemId">The article.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">Its summary.</param>
/// <param name="Text">Its text without markup.</param>
internal sealed record SearchDocument(string ContentItemId, string Title, string Summary, string Text);
