using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>The page of a tag.</summary>
public class ArticleTagViewModel : ShapeViewModel
{
    public ArticleTagViewModel()
        : base("ArticleTag")
    {
    }

    public string Name { get; set; } = string.Empty;

    /// <summary>How many articles have it.</summary>
    public int Total { get; set; }

    public IReadOnlyList<ArticleSummaryViewModel> Articles { get; set; } = [];

    public SearchPagerViewModel Pager { get; set; } = new();

    public IReadOnlyList<LinkViewModel> Breadcrumbs { get; set; } = [];
}
