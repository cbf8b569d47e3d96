using OrchardPortal.KnowledgeBase.Searching;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>The screen "Searches".</summary>
public class SearchLogViewModel
{
    public SearchLogView Show { get; set; }

    /// <summary>How many days are counted, back from today.</summary>
    public int Days { get; set; }

    public IReadOnlyList<int> Periods { get; set; } = [];

    public int Page { get; set; }

    public bool HasMore { get; set; }

    /// <summary>All searches of these days.</summary>
    public SearchLogRow Total { get; set; } = new();

    /// <summary>How many tickets suggestions made needless in these days.</summary>
    public long Solved { get; set; }

    public IReadOnlyList<SearchLogRow> Searches { get; set; } = [];

    public IReadOnlyList<SuggestionLogRow> Suggestions { get; set; } = [];
}
