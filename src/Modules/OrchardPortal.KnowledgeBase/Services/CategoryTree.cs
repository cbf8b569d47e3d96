using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Puts categories in the order of a tree: each is followed by those within it.</summary>
internal static class CategoryTree
{
    /// <summary>
    /// The rule of what is in a category that is not public: nobody but staff. Taking back a category must not open to everybody what was in it.
    /// </summary>
    public static readonly string Nobody = new AccessRule { Audience = AccessAudience.SsoLists }.ToText()!;

    /// <param name="rows">The public categories, those with the same parent in their order.</param>
    /// <param name="counts">The number of articles directly in a category.</param>
    /// <returns>All of them. What is within a category that is not public, or within itself, stands at the end, for staff.</returns>
    public static List<CategoryCard> Arrange(IEnumerable<CategoryIndex> rows, IReadOnlyDictionary<string, int> counts)
    {
        var all = rows.ToList();
        var children = all.ToLookup(row => row.ParentId ?? string.Empty);
        var arranged = new List<CategoryCard>(all.Count);
        var placed = new HashSet<string>();

        foreach (var row in children[string.Empty])
        {
            Place(row, 0, []);
        }

        foreach (var row in all.Where(row => !placed.Contains(row.ContentItemId)).ToList())
        {
            Place(row, 0, [Nobody]);
        }

        return arranged;

        int Place(CategoryIndex row, int depth, IReadOnlyList<string> inherited)
        {
            if (!placed.Add(row.ContentItemId))
            {
                return 0;
            }

            List<string> access = [.. (string.IsNullOrEmpty(row.Access) ? [] : (string[])[row.Access]).Concat(inherited).Distinct()];
            var at = arranged.Count;
            var count = counts.GetValueOrDefault(row.ContentItemId);
            arranged.Add(null!);
            foreach (var child in children[row.ContentItemId])
            {
                count += Place(child, depth + 1, access);
            }

            arranged[at] = new CategoryCard(row.ContentItemId, row.Name, row.Slug, row.Description, row.Icon, count)
            {
                Access = access,
                ParentId = depth == 0 ? string.Empty : row.ParentId!,
                Depth = depth,
            };

            return count;
        }
    }

    /// <summary>The categories that a category is within, the outermost first, and itself.</summary>
    public static IReadOnlyList<CategoryCard> PathTo(string contentItemId, IReadOnlyList<CategoryCard> all)
    {
        var byId = all.ToDictionary(category => category.ContentItemId);
        var path = new List<CategoryCard>();
        for (var id = contentItemId; byId.TryGetValue(id, out var category); id = category.ParentId)
        {
            path.Insert(0, category);
        }

        return path;
    }
}
