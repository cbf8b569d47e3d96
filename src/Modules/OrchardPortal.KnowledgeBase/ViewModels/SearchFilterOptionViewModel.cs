namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>A choice of a filter.</summary>
public class SearchFilterOptionViewModel
{
    public string Text { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    /// <summary>How many articles it leaves; null for the choice that takes the filter off.</summary>
    public int? Count { get; set; }

    public bool Selected { get; set; }
}
