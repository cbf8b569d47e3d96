using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An article's page.</summary>
public class ArticleViewModel : ShapeViewModel
{
    public ArticleViewModel()
        : base("Article")
    {
    }

    public string Title { get; set; } = string.Empty;

    public string Summary { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    /// <summary>Sanitised HTML.</summary>
    public string Body { get; set; } = string.Empty;

    public string Author { get; set; } = string.Empty;

    /// <summary>Empty when it was the author.</summary>
    public string ModifiedBy { get; set; } = string.Empty;

    public DateTime Published { get; set; }

    public string PublishedText { get; set; } = string.Empty;

    public string PublishedTitle { get; set; } = string.Empty;

    public DateTime Modified { get; set; }

    public string ModifiedText { get; set; } = string.Empty;

    public string ModifiedTitle { get; set; } = string.Empty;

    /// <summary>What it is about, each with the page of its articles.</summary>
    public IReadOnlyList<LinkViewModel> Tags { get; set; } = [];

    /// <summary>Where the reader says whether it helped; empty where nobody is asked.</summary>
    public string FeedbackUrl { get; set; } = string.Empty;

    public LinkViewModel? Category { get; set; }

    public IReadOnlyList<LinkViewModel> Breadcrumbs { get; set; } = [];

    public IReadOnlyList<ContentsEntryViewModel> Contents { get; set; } = [];

    public IReadOnlyList<ArticleSummaryViewModel> Related { get; set; } = [];
}
