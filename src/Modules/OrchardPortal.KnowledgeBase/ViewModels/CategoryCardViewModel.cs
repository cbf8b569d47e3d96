namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>A category on the start page.</summary>
public class CategoryCardViewModel
{
    public string Name { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    public string Icon { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    public int ArticleCount { get; set; }
}
