namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>A way to narrow results.</summary>
public class SearchFilterViewModel
{
    /// <summary>category, tag or language.</summary>
    public string Name { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    /// <summary>The value that is chosen; empty for none.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>The choices; the first takes the filter off.</summary>
    public IReadOnlyList<SearchFilterOptionViewModel> Options { get; set; } = [];
}
