using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An article in a list.</summary>
public class ArticleSummaryViewModel : ShapeViewModel
{
    public ArticleSummaryViewModel()
        : base("ArticleSummary")
    {
    }

    public string Title { get; set; } = string.Empty;

    public string Summary { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    /// <summary>The name of its category.</summary>
    public string Category { get; set; } = string.Empty;

    /// <summary>The language it is written in, for the attribute <c>lang</c>.</summary>
    public string Culture { get; set; } = string.Empty;

    /// <summary>The name of its language, when that is not the visitor's; else empty.</summary>
    public string Language { get; set; } = string.Empty;

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Tags { get; set; } = [];

    public DateTime Modified { get; set; }

    public string ModifiedText { get; set; } = string.Empty;

    public string ModifiedTitle { get; set; } = string.Empty;
}
