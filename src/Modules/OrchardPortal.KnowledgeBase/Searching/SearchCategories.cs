using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Categories as a search narrows to them.</summary>
internal static class SearchCategories
{
    /// <summary>The ids of a category and of those within it.</summary>
    public static IEnumerable<string> Within(IReadOnlyList<CategoryCard> categories, string id) =>
        categories.Where(card => card.ParentId == id).SelectMany(card => Within(categories, card.ContentItemId)).Prepend(id);
}
