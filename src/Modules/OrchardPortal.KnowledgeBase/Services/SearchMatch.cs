namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>A match, with the text from which to cut an excerpt.</summary>
internal sealed class SearchMatch
{
    public string ContentItemId { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;
}
