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
    /// <summary>Files to download.</summary>
    public IReadOnlyList<ArticleFileViewModel> Files { get; set; } = [];

    public IReadOnlyList<LinkViewModel> Tags { get; set; } = [];

    /// <summary>Where the reader says whether it helped; empty where nobody is asked.</summary>
    public string FeedbackUrl { get; set; } = string.Empty;

    /// <summary>The language it is written in, for the attribute <c>lang</c>.</summary>
    public string Culture { get; set; } = string.Empty;

    /// <summary>The direction in which it is written, for the attribute <c>dir</c>.</summary>
    public string Direction { get; set; } = "ltr";

    /// <summary>The name of its language, when that is not the visitor's; else empty.</summary>
    public string Language { get; set; } = string.Empty;

    /// <summary>The name of the visitor's language.</summary>
    public string OwnLanguage { get; set; } = string.Empty;

    /// <summary>The same article in the visitor's language, when this is not; null when it has not been translated.</summary>
    public LinkViewModel? Translation { get; set; }

    public LinkViewModel? Category { get; set; }

    public IReadOnlyList<LinkViewModel> Breadcrumbs { get; set; } = [];

    public IReadOnlyList<ContentsEntryViewModel> Contents { get; set; } = [];

    public IReadOnlyList<ArticleSummaryViewModel> Related { get; set; } = [];
}
