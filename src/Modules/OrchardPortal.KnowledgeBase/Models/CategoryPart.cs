using OrchardCore.ContentManagement;

namespace OrchardPortal.KnowledgeBase.Models;

/// <summary>A shelf of the knowledge base. Its name is in TitlePart.</summary>
public class CategoryPart : ContentPart
{
    public const string ContentType = "Category";

    public const int DescriptionMaxLength = 300;

    /// <summary>Last segment of the category's address; made from the name when it is left empty.</summary>
    public string Slug { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    /// <summary>One of <see cref="CategoryIcons.All"/>.</summary>
    public string Icon { get; set; } = CategoryIcons.Book;

    /// <summary>Order on the start page, ascending.</summary>
    public int Position { get; set; }
}
