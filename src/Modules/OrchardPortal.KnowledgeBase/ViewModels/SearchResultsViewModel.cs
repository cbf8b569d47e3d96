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

    /// <summary>Exact: every word occurs. Similar: or one that is written much like it. SomeWords: not every word does.</summary>
    public string Kind { get; set; } = "Exact";

    /// <summary>What may be chosen to narrow the results; empty where nothing would.</summary>
    public IReadOnlyList<SearchFilterViewModel> Filters { get; set; } = [];

    /// <summary>Takes all filters off; null when none is set.</summary>
    public string? AllUrl { get; set; }

    public IReadOnlyList<SearchResultViewModel> Results { get; set; } = [];

    public SearchPagerViewModel Pager { get; set; } = new();

    public string SearchUrl { get; set; } = string.Empty;

    /// <summary>Whether searching was refused for a moment because of too many requests.</summary>
    public bool IsThrottled { get; set; }
}
