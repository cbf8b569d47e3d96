namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>A match, with the text from which to cut an excerpt.</summary>
internal sealed class SearchMatch
{
    public string ContentItemId { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;

    /// <summary>How well it matches: more is better, and comparable within one search only.</summary>
    public double Score { get; set; }
}
