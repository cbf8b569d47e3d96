namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An article that was found.</summary>
public class SearchResultViewModel
{
    public string Title { get; set; } = string.Empty;

    /// <summary>The title as encoded HTML, found words in <c>mark</c>.</summary>
    public string MarkedTitle { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    /// <summary>Encoded HTML, found words in <c>mark</c>.</summary>
    public string Excerpt { get; set; } = string.Empty;

    public string Category { get; set; } = string.Empty;
}
