using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>The help site's start page.</summary>
public class KnowledgeBaseHomeViewModel : ShapeViewModel
{
    public KnowledgeBaseHomeViewModel()
        : base("KnowledgeBaseHome")
    {
    }

    public string Title { get; set; } = string.Empty;

    public string SearchUrl { get; set; } = string.Empty;

    public IReadOnlyList<CategoryCardViewModel> Categories { get; set; } = [];

    /// <summary>The articles changed last.</summary>
    public IReadOnlyList<ArticleSummaryViewModel> Articles { get; set; } = [];
}
