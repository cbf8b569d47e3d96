using OrchardCore.ContentManagement;

namespace OrchardPortal.KnowledgeBase.Models;

/// <summary>A shelf of the knowledge base. Its name is in TitlePart.</summary>
public class CategoryPart : ContentPart
{
    public const string ContentType = "Category";

    public const int DescriptionMaxLength = 300;

    /// <summary>So many categories one within the other.</summary>
    public const int MaxDepth = 3;

    /// <summary>Last segment of the category's address; made from the name when it is left empty.</summary>
    public string Slug { get; set; } = string.Empty;

    /// <summary>The slug it was published under last; empty when it never was.</summary>
    public string PublishedSlug { get; set; } = string.Empty;

    /// <summary>Slugs it was published under before, the newest last; their addresses lead to the present one.</summary>
    public List<string> OldSlugs
    {
        get;
        set => field = value ?? [];
    } = [];

    public string Description { get; set; } = string.Empty;

    /// <summary>The content item id of the category it belongs to; empty at the top.</summary>
    public string ParentId { get; set; } = string.Empty;

    /// <summary>One of <see cref="CategoryIcons.All"/>.</summary>
    public string Icon { get; set; } = CategoryIcons.Book;

    /// <summary>Order among those with the same parent, ascending.</summary>
    public int Position { get; set; }
}
