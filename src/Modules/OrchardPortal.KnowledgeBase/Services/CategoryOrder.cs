using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Where in the tree a category may be, and what a move makes of the order.</summary>
internal static class CategoryOrder
{
    /// <summary>Whether a category may be within another: not within itself, and no deeper than categories go.</summary>
    /// <param name="id">The category; empty for a new one.</param>
    /// <param name="parentId">The other one; empty for the top.</param>
    /// <param name="all">All categories in the order of the tree.</param>
    public static bool MayBeWithin(string id, string parentId, IReadOnlyList<CategoryCard> all)
    {
        if (parentId.Length == 0)
        {
            return true;
        }

        var path = CategoryTree.PathTo(parentId, all);

        return path.Count > 0 && path.All(category => category.ContentItemId != id) && path.Count + Height(id, all) <= CategoryPart.MaxDepth;
    }

    /// <summary>The parents that a category may have, in the order of the tree.</summary>
    public static IEnumerable<CategoryCard> ParentsFor(string id, IReadOnlyList<CategoryCard> all) =>
        all.Where(category => MayBeWithin(id, category.ContentItemId, all));

    /// <summary>Where a step leads: <c>up</c> and <c>down</c> among its siblings, <c>in</c> the sibling before it, <c>out</c> behind its parent.</summary>
    /// <returns>The new parent, and the sibling that it stands before, empty for the end; null when there is no such step.</returns>
    public static (string ParentId, string BeforeId)? Step(string id, string step, IReadOnlyList<CategoryCard> all)
    {
        if (all.FirstOrDefault(category => category.ContentItemId == id) is not { } moved)
        {
            return null;
        }

        var siblings = Siblings(moved.ParentId, all);
        var at = siblings.IndexOf(id);
        switch (step)
        {
            case "up" when at > 0:
                return (moved.ParentId, siblings[at - 1]);
            case "down" when at < siblings.Count - 1:
                return (moved.ParentId, siblings.ElementAtOrDefault(at + 2) ?? string.Empty);
            case "in" when at > 0 && MayBeWithin(id, siblings[at - 1], all):
                return (siblings[at - 1], string.Empty);
            case "out" when moved.ParentId.Length > 0:
                var parent = all.First(category => category.ContentItemId == moved.ParentId);
                var uncles = Siblings(parent.ParentId, all);

                return (parent.ParentId, uncles.ElementAtOrDefault(uncles.IndexOf(parent.ContentItemId) + 1) ?? string.Empty);
            default:
                return null;
        }
    }

    /// <summary>The ids of those with a parent, in their order, once a category stands before another of them.</summary>
    /// <param name="beforeId">Empty, or unknown, for the end.</param>
    public static List<string> Arrange(string id, string parentId, string beforeId, IReadOnlyList<CategoryCard> all)
    {
        var siblings = Siblings(parentId, all);
        siblings.Remove(id);
        var at = siblings.IndexOf(beforeId);
        siblings.Insert(at < 0 ? siblings.Count : at, id);

        return siblings;
    }

    private static List<string> Siblings(string parentId, IReadOnlyList<CategoryCard> all) =>
        [.. all.Where(category => category.ParentId == parentId).Select(category => category.ContentItemId)];

    private static int Height(string id, IReadOnlyList<CategoryCard> all) =>
        id.Length == 0 ? 1 : 1 + all.Where(category => category.ParentId == id).Select(category => Height(category.ContentItemId, all)).DefaultIfEmpty().Max();
}
