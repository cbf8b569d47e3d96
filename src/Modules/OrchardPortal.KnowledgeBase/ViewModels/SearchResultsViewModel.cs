using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>The page of search results.</summary>
public class SearchResultsViewModel : ShapeViewModel
{
    public SearchResultsViewModel()
        : base("SearchResults")
    {
    }

    /// <summary>As typed.</summary>
    public string Query { get; set; } = string.Empty;

    public int Total { get; set; }

    public IReadOnlyList<SearchResultViewModel> Results { get; set; } = [];

    public SearchPagerViewModel Pager { get; set; } = new();

    public string SearchUrl { get; set; } = string.Empty;

    /// <summary>Whether searching was refused for a moment because of too many requests.</summary>
    public bool IsThrottled { get; set; }
}
