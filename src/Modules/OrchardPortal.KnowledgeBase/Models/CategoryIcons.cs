namespace OrchardPortal.KnowledgeBase.Models;

/// <summary>The pictures a category may have; a theme draws them.</summary>
public static class CategoryIcons
{
    public const string Book = "book";

    public static readonly IReadOnlyList<string> All = [Book, "machine", "grinder", "water", "cleaning", "order", "account"];
}
