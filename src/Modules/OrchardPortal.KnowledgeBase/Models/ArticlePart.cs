using OrchardCore.ContentManagement;

namespace OrchardPortal.KnowledgeBase.Models;

/// <summary>What makes a content item an article of the knowledge base. Title and text are in TitlePart and MarkdownBodyPart.</summary>
public class ArticlePart : ContentPart
{
    public const string ContentType = "Article";

    public const int SlugMaxLength = 120;
    public const int SummaryMaxLength = 300;
    public const int AuthorNameMaxLength = 100;

    /// <summary>Last segment of the article's address; made from the title when it is left empty.</summary>
    public string Slug { get; set; } = string.Empty;

    /// <summary>The slug it was published under last; empty when it never was.</summary>
    public string PublishedSlug { get; set; } = string.Empty;

    /// <summary>Slugs it was published under before, the newest last; their addresses lead to the present one.</summary>
    public List<string> OldSlugs
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>One or two sentences for lists and search engines.</summary>
    public string Summary { get; set; } = string.Empty;

    /// <summary>The content item id of the category.</summary>
    public string CategoryId { get; set; } = string.Empty;

    /// <summary>Order within the category, ascending.</summary>
    public int Position { get; set; }

    /// <summary>Who made it, as readers see it (requirement 102).</summary>
    public string AuthorName { get; set; } = string.Empty;

    /// <summary>What it is about, as written by editors.</summary>
    public List<string> Tags
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>Content item ids of articles that an editor put beside it, in their order.</summary>
    public List<string> RelatedIds
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>The day by which somebody should read it again; null when nobody needs to.</summary>
    public DateOnly? ReviewOn { get; set; }

    /// <summary>The user id of who looks after it; empty when nobody does.</summary>
    public string OwnerId { get; set; } = string.Empty;

    /// <summary>Where the approval of this draft stands.</summary>
    public ArticleApproval Approval
    {
        get;
        set => field = value ?? new();
    } = new();
}
