using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Overview;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.Transfer.Reading;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Compares an upload with what is there. It changes nothing; what is done already it finds done, so that an import that was stopped goes on.</summary>
internal sealed class ImportPlanner(ISession session, EditorDirectory editors, ILocalizationService localization)
{
    private const int Batch = 500;
    private const int TitleMaxLength = 250;

    public async Task<ImportPlan> PlanAsync(ImportUpload upload)
    {
        var content = UploadReader.Read(upload.Folder);
        var languages = await localization.GetSupportedCulturesAsync();
        var known = await KnownAsync([.. content.Articles.Select(article => KeyOf(article))]);
        var taken = (await session.QueryIndex<ArticleIndex>().ListAsync()).ToDictionary(row => row.ContentItemId, row => row.Slug);
        var used = new HashSet<string>(taken.Values, StringComparer.Ordinal);
        var problems = new List<SourceProblem>(content.Problems);
        var links = new ImportLinks();
        var planned = new List<PlannedArticle>(content.Articles.Count);

        foreach (var read in content.Articles)
        {
            var source = read with { Culture = CultureOf(read.Culture, languages) };
            if (source.Title.Length > TitleMaxLength)
            {
                problems.Add(new SourceProblem(source.File, SourceProblemKind.TooLong, source.Title[..60]));
                continue;
            }

            var key = KeyOf(source);
            var before = known.GetValueOrDefault(key);
            var slug = before is null ? string.Empty : taken.GetValueOrDefault(before.ContentItemId, before.Slug);
            slug = slug.Length > 0 ? slug : Free(source, used);
            used.Add(slug);
            links.Add(source, slug);

            var hash = HashOf(source, upload.Options);
            var state = before is null ? ImportState.New : before.Hash == hash ? ImportState.Done : ImportState.Changed;
            planned.Add(new PlannedArticle(source, key, slug, state, before?.ContentItemId, hash));
        }

        foreach (var article in planned)
        {
            new ImportText(links, upload.Folder, path => "/media/" + path, Fetched, (target, isElsewhere) => problems.Add(new SourceProblem(
                article.Source.Title, isElsewhere ? SourceProblemKind.ForeignImage : SourceProblemKind.MissingImage, target.Length > 100 ? target[..100] : target))).Convert(article.Source);
        }

        foreach (var first in planned.Where(article => article.Source.Owner is not null).DistinctBy(article => article.Source.Owner, StringComparer.OrdinalIgnoreCase))
        {
            if (await editors.FindIdAsync(first.Source.Owner!) is null)
            {
                problems.Add(new SourceProblem(first.Source.File, SourceProblemKind.UnknownOwner, first.Source.Owner!));
            }
        }

        string? Fetched(string target) => upload.Options.FetchImages && ImageDownloads.IsPossible(target) ? "/media/" : null;

        return new ImportPlan(planned, content.Categories, problems, links);
    }

    // Others write "en-us" where this site says "en". A language that the site does not have stays what it is: readers are told.
    private static string CultureOf(string culture, string[] languages)
    {
        culture = culture.Trim().Replace('_', '-');
        if (culture.Length == 0)
        {
            return culture;
        }

        var same = languages.FirstOrDefault(language => language.Equals(culture, StringComparison.OrdinalIgnoreCase));
        var near = same ?? languages.FirstOrDefault(language => language.Split('-')[0].Equals(culture.Split('-')[0], StringComparison.OrdinalIgnoreCase));
        var found = CultureInfo.GetCultures(CultureTypes.AllCultures).FirstOrDefault(known => known.Name.Equals(culture, StringComparison.OrdinalIgnoreCase));

        return near ?? found?.Name ?? string.Empty;
    }

    private static string KeyOf(SourceArticle article) => article.Key.Length <= ImportedArticle.KeyMaxLength
        ? article.Key
        : "hash:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Key)));

    private static string Free(SourceArticle article, HashSet<string> used)
    {
        var slug = SlugFinder.IsValid(article.Slug) ? article.Slug : SlugFinder.Make(article.Title);
        slug = slug.Length > 0 ? slug : "article";
        var candidate = slug;
        for (var i = 2; ReservedSlugs.Contains(candidate) || used.Contains(candidate); i++)
        {
            candidate = SlugFinder.Numbered(slug, i);
        }

        return candidate;
    }

    private static string HashOf(SourceArticle article, ImportOptions options) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(article with { IsDraft = article.IsDraft || options.AsDrafts, Key = options.FetchImages ? article.Key + "+" : article.Key })));

    // An article that somebody removed since is imported anew.
    private async Task<Dictionary<string, ImportedArticleIndex>> KnownAsync(IReadOnlyList<string> keys)
    {
        var known = new Dictionary<string, ImportedArticleIndex>(StringComparer.Ordinal);
        foreach (var chunk in keys.Chunk(Batch))
        {
            var rows = (await session.QueryIndex<ImportedArticleIndex>(index => index.SourceKey.IsIn(chunk)).ListAsync()).ToList();
            var ids = rows.ConvertAll(row => row.ContentItemId).ToArray();
            var there = ids.Length == 0
                ? []
                : (await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && index.Latest).ListAsync()).Select(row => row.ContentItemId).ToHashSet();
            foreach (var row in rows.Where(row => there.Contains(row.ContentItemId)))
            {
                known[row.SourceKey] = row;
            }

            await AddOwnAsync(chunk.Where(key => !known.ContainsKey(key)), known);
        }

        return known;
    }

    // What this site exported comes back to where it was.
    private async Task AddOwnAsync(IEnumerable<string> keys, Dictionary<string, ImportedArticleIndex> known)
    {
        var ids = keys.Where(key => key.StartsWith(SourceArticle.OwnKey, StringComparison.Ordinal)).Select(key => key[SourceArticle.OwnKey.Length..]).ToArray();
        if (ids.Length > 0)
        {
            foreach (var row in await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && index.Latest && index.ContentType == ArticlePart.ContentType).ListAsync())
            {
                var key = SourceArticle.OwnKey + row.ContentItemId;
                known[key] = new ImportedArticleIndex { SourceKey = key, ContentItemId = row.ContentItemId };
            }
        }
    }
}
