using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.Transfer.Reading;
using OrchardPortal.PrivateContent.Models;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Finds the categories of an upload by their names, and makes those that are not there.</summary>
internal sealed class CategoryImporter(ISession session, IContentManager contentManager, SlugFinder slugs)
{
    private const int NameMaxLength = 250;

    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _made = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The categories of all articles that wait, by their paths as <see cref="KeyOf"/> writes them.</summary>
    public async Task<IReadOnlyDictionary<string, string>> EnsureAsync(ImportPlan plan)
    {
        var there = (await session.QueryIndex<CategoryIndex>().ListAsync()).ToList();
        var described = new Dictionary<string, SourceCategory>(StringComparer.OrdinalIgnoreCase);
        foreach (var category in plan.Categories.Where(category => !category.IsTranslation))
        {
            described[KeyOf(category.Path)] = category;
        }

        foreach (var path in plan.Waiting.Select(article => article.Source.Categories).Where(path => path.Count > 0))
        {
            var parent = string.Empty;
            for (var depth = 1; depth <= Math.Min(path.Count, CategoryPart.MaxDepth); depth++)
            {
                var key = KeyOf(path.Take(depth));
                if (!_ids.TryGetValue(key, out var id))
                {
                    var words = described.GetValueOrDefault(key) ?? new SourceCategory([.. path.Take(depth)]);
                    var name = Cut(words.Name.Length > 0 ? words.Name : path[depth - 1], NameMaxLength);
                    id = there.Find(row => (row.ParentId ?? string.Empty) == parent && row.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.ContentItemId
                        ?? await CreateAsync(name, words, parent);
                    _ids[key] = id;
                }

                parent = id;
            }
        }

        foreach (var translation in plan.Categories.Where(category => category is { IsTranslation: true, TranslationSet.Length: > 0, Culture.Length: > 0 } && _made.Contains(KeyOf(category.Path))))
        {
            await CreateAsync(translation.Name, translation, string.Empty);
        }

        await session.SaveChangesAsync();

        return _ids;
    }

    /// <summary>A path as one text; what is deeper than categories go counts as in the deepest.</summary>
    public static string KeyOf(IEnumerable<string> path) => string.Join('\n', path.Take(CategoryPart.MaxDepth));

    private async Task<string> CreateAsync(string name, SourceCategory words, string parent)
    {
        var item = await contentManager.NewAsync(CategoryPart.ContentType);
        item.DisplayText = name;
        item.Alter<TitlePart>(part => part.Title = name);
        item.Alter<CategoryPart>(part =>
        {
            part.Slug = SlugFinder.IsValid(words.Slug) ? words.Slug : SlugFinder.Make(name);
            part.Description = Cut(words.Description, CategoryPart.DescriptionMaxLength);
            part.Icon = CategoryIcons.All.Contains(words.Icon) ? words.Icon : CategoryIcons.Book;
            part.Position = words.Position;
            part.ParentId = parent;
            part.OldSlugs = [.. OldSlugs.Of(words.OldPaths, OldSlugs.Categories)];
        });
        if (words.Culture.Length > 0)
        {
            item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (words.Culture, words.TranslationSet.Length > 0 ? words.TranslationSet : part.LocalizationSet));
        }

        item.Alter<PrivateContentPart>(part => part.Rule = AccessRule.Parse(words.Access));

        var id = item.ContentItemId;
        var slug = await SlugFinder.FreeAsync(item.GetOrCreate<CategoryPart>().Slug, candidate => slugs.IsTakenByAnotherCategoryAsync(candidate, id));
        item.Alter<CategoryPart>(part => part.Slug = slug);
        await contentManager.CreateAsync(item, VersionOptions.Published);

        _made.Add(KeyOf(words.Path));

        // The next one's slug must not be the same.
        await session.FlushAsync();

        return id;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
