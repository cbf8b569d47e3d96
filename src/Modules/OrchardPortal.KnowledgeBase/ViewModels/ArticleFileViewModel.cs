namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>A file that readers of an article may download.</summary>
public class ArticleFileViewModel
{
    public string Name { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    /// <summary>As it is read: "1.2 MB".</summary>
    public string Size { get; set; } = string.Empty;
}
