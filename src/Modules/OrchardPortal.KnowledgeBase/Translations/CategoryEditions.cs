using OrchardPortal.KnowledgeBase.Indexes;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>
/// Categories in a reader's language. Of a category and its translations the one in the site's language is the shelf: articles belong to
/// it, and its place, picture and access count; the translations lend it name and description.
/// </summary>
/// <param name="Shelves">The shelves in their order, named in the reader's language.</param>
/// <param name="OtherSlugs">The ids of shelves by the slugs of their translations.</param>
internal sealed record CategoryEditions(IReadOnlyList<CategoryIndex> Shelves, IReadOnlyDictionary<string, string> OtherSlugs)
{
    /// <param name="rows">All public categories in their order.</param>
    /// <param name="culture">The reader's language.</param>
    /// <param name="siteCulture">The language of what says nothing else.</param>
    public static CategoryEditions InLanguage(IEnumerable<CategoryIndex> rows, string culture, string siteCulture)
    {
        var all = rows.ToList();
        var otherSlugs = new Dictionary<string, string>();
        var sets = all.Where(row => !string.IsNullOrEmpty(row.LocalizationSet)).GroupBy(row => row.LocalizationSet!).Where(set => set.Count() > 1).ToList();
        var translations = new HashSet<string>();
        var names = new Dictionary<string, CategoryIndex>();
        foreach (var set in sets)
        {
            var shelf = Best(set, siteCulture, siteCulture);
            names[shelf.ContentItemId] = Best(set, culture, siteCulture);
            foreach (var translation in set.Where(row => row != shelf))
            {
                translations.Add(translation.ContentItemId);
                otherSlugs[translation.Slug] = shelf.ContentItemId;
            }
        }

        return new CategoryEditions(
            [.. all.Where(row => !translations.Contains(row.ContentItemId)).Select(row => names.TryGetValue(row.ContentItemId, out var name) ? Named(row, name) : row)],
            otherSlugs);
    }

    private static CategoryIndex Best(IEnumerable<CategoryIndex> set, string culture, string siteCulture) =>
        set.OrderBy(row => Editions.Rank(Editions.CultureOf(row.Culture, siteCulture), culture, siteCulture))
            .ThenBy(row => row.ContentItemId, StringComparer.Ordinal)
            .First();

    private static CategoryIndex Named(CategoryIndex shelf, CategoryIndex name) => new()
    {
        ContentItemId = shelf.ContentItemId,
        Name = name.Name,
        Slug = shelf.Slug,
        Description = name.Description,
        Icon = shelf.Icon,
        Position = shelf.Position,
        ParentId = shelf.ParentId,
        Culture = name.Culture,
        LocalizationSet = shelf.LocalizationSet,
        Access = shelf.Access,
    };
}
