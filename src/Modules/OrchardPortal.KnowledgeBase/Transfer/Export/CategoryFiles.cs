using System.IO.Compression;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Transfer.Export;

/// <summary>Writes what describes the categories that the visitor may see: a file in the folder of each, and one for each of its translations.</summary>
internal sealed class CategoryFiles(IKnowledgeBase knowledgeBase, ISession session)
{
    /// <returns>The folders by the ids of categories, translations among them.</returns>
    public async Task<Dictionary<string, string>> WriteAsync(ZipArchive archive)
    {
        var cards = (await knowledgeBase.ListCategoriesAsync()).ToDictionary(card => card.ContentItemId);
        var rows = (await session.QueryIndex<CategoryIndex>().ListAsync()).ToList();
        var old = (await session.QueryIndex<OldSlugIndex>(index => index.ContentType == CategoryPart.ContentType).ListAsync()).ToLookup(row => row.Slug, row => OldSlugs.Categories + row.OldSlug);
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var card in cards.Values)
        {
            // The card speaks the visitor's language, the row its own.
            var shelf = rows.Find(row => row.ContentItemId == card.ContentItemId)!;
            var folder = FolderOf(card, cards);
            folders[card.ContentItemId] = folder;
            await archive.WriteTextAsync(folder + "_category.md", Describe(shelf, old[shelf.Slug])
                .Add("icon", shelf.Icon)
                .Add("position", shelf.Position)
                .Add("access", card.Access.Count > 0 ? card.Access[0] : null)
                .With(string.Empty));
            foreach (var translation in rows.Where(row => !string.IsNullOrEmpty(row.LocalizationSet) && row.LocalizationSet == shelf.LocalizationSet && row.ContentItemId != shelf.ContentItemId))
            {
                folders[translation.ContentItemId] = folder;
                await archive.WriteTextAsync($"{folder}_category.{translation.Culture}.md", Describe(translation, old[translation.Slug]).With(string.Empty));
            }
        }

        return folders;
    }

    private static FrontMatterWriter Describe(CategoryIndex row, IEnumerable<string> old) => new FrontMatterWriter()
        .Add("title", row.Name)
        .Add("slug", row.Slug)
        .Add("description", row.Description)
        .Add("language", row.Culture)
        .Add("translation_set", row.LocalizationSet)
        .Add("redirect_from", [.. old]);

    private static string FolderOf(CategoryCard card, Dictionary<string, CategoryCard> cards)
    {
        var way = new List<string>();
        for (var step = card; step is not null && way.Count < CategoryPart.MaxDepth; step = cards.GetValueOrDefault(step.ParentId))
        {
            way.Insert(0, step.Slug);
        }

        return string.Join('/', way) + "/";
    }
}
