using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Markdown.Models;
using OrchardCore.Media;
using OrchardPortal.KnowledgeBase.Attachments;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Overview;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.Transfer.Reading;
using OrchardPortal.KnowledgeBase.Translations;
using OrchardPortal.PrivateContent.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.KnowledgeBase.Transfer.Export;

/// <summary>Writes the articles that the visitor may see as Markdown files, folders by category, with their
/// translations, the images that they show, the files that readers may download, and the addresses that they had.</summary>
internal sealed partial class MarkdownExport(
    IKnowledgeBase knowledgeBase, CategoryFiles categories, EditorDirectory editors, ArticleFileStore files, IContentManager contentManager, ISession session, IMediaFileStore media)
{
    private const int Batch = 200;

    /// <summary>An archive, from its beginning on.</summary>
    public async Task<Stream> WriteAsync()
    {
        var file = TemporaryFile.Create();
        await using (var archive = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            var folders = await categories.WriteAsync(archive);
            var images = new HashSet<string>(StringComparer.Ordinal);
            IReadOnlyList<ArticleCard> cards;
            for (var skip = 0; (cards = await knowledgeBase.ListAllAsync(skip, Batch)).Count > 0; skip += Batch)
            {
                await WriteArticlesAsync(archive, cards, folders, images);
            }

            foreach (var image in images)
            {
                await WriteImageAsync(archive, image);
            }
        }

        file.Position = 0;

        return file;
    }

    private async Task WriteArticlesAsync(ZipArchive archive, IReadOnlyList<ArticleCard> cards, Dictionary<string, string> folders, HashSet<string> images)
    {
        var ids = cards.Select(card => card.ContentItemId).ToArray();
        var items = await contentManager.GetAsync(ids, VersionOptions.Published);
        var old = (await session.QueryIndex<OldAddressIndex>(index => index.ContentItemId.IsIn(ids)).ListAsync()).ToLookup(row => row.ContentItemId, row => row.Path);
        var sources = await SourcesAsync(items);
        var owners = await editors.UserNamesAsync();
        // Of what the visitor may not see not even the address is told.
        var related = (await knowledgeBase.ListAsync([.. items.SelectMany(item => item.GetOrCreate<ArticlePart>().RelatedIds).Distinct()])).ToDictionary(card => card.ContentItemId, card => card.Slug);
        foreach (var item in items)
        {
            var part = item.GetOrCreate<ArticlePart>();
            var folder = folders.GetValueOrDefault(part.CategoryId, string.Empty);
            var language = item.TryGet<LocalizationPart>(out var localization) ? localization : null;
            var source = item.TryGet<TranslationPart>(out var translation) ? sources.GetValueOrDefault(translation.SourceId) : null;
            var up = string.Concat(Enumerable.Repeat("../", folder.Count(c => c == '/')));
            var text = MediaAddress().Replace(item.TryGet<MarkdownBodyPart>(out var body) ? body.Markdown ?? string.Empty : string.Empty, match =>
            {
                images.Add(match.Groups["path"].Value);

                return match.Groups["before"].Value + up + "media/" + match.Groups["path"].Value;
            });

            await archive.WriteTextAsync($"{folder}{part.Slug}.md", new FrontMatterWriter()
                .Add("id", item.ContentItemId)
                .Add("title", item.DisplayText)
                .Add("slug", part.Slug)
                .Add("summary", part.Summary)
                .Add("author", part.AuthorName)
                .Add("date", item.PublishedUtc)
                .Add("updated", item.ModifiedUtc)
                .Add("position", part.Position)
                .Add("tags", part.Tags)
                .Add("access", item.TryGet<PrivateContentPart>(out var access) ? access.Rule.ToText() : null)
                .Add("redirect_from", [.. old[item.ContentItemId], .. part.OldSlugs.Select(slug => OldSlugs.Articles + slug)])
                .Add("language", language?.Culture)
                .Add("translation_set", language?.LocalizationSet)
                .Add("translation_of", source?.ContentItemId)
                .Add("translation_current", source is null || translation!.SourceKey.Length == 0 ? null : translation.SourceKey == source.TextKey ? "true" : "false")
                .Add("owner", owners.GetValueOrDefault(part.OwnerId))
                .Add("review_on", part.ReviewOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                .Add("related", [.. part.RelatedIds.Where(related.ContainsKey).Select(id => related[id])])
                .Add("attachments", [.. ArticleFiles.Of(item).Select(file => up + AttachmentPath.Of(file.Key, file.Name))])
                .With(text));
            await WriteFilesAsync(archive, item);
        }
    }

    /// <summary>What translations are translations of, as it is published.</summary>
    private async Task<Dictionary<string, TranslationIndex>> SourcesAsync(IEnumerable<ContentItem> items)
    {
        var ids = items.Select(item => item.TryGet<TranslationPart>(out var part) ? part.SourceId : string.Empty).Where(id => id.Length > 0).Distinct().ToArray();

        return ids.Length == 0
            ? []
            : (await session.QueryIndex<TranslationIndex>(index => index.ContentItemId.IsIn(ids) && index.Published).ListAsync()).DistinctBy(row => row.ContentItemId).ToDictionary(row => row.ContentItemId);
    }

    private async Task WriteFilesAsync(ZipArchive archive, ContentItem item)
    {
        foreach (var file in ArticleFiles.Of(item))
        {
            if (await files.GetFileInfoAsync(ArticleFiles.Path(item.ContentItemId, file.Key)) is { } stored)
            {
                await using var content = await files.GetFileStreamAsync(stored);
                await using var entry = await archive.CreateEntry(AttachmentPath.Of(file.Key, file.Name)).OpenAsync();
                await content.CopyToAsync(entry);
            }
        }
    }

    private async Task WriteImageAsync(ZipArchive archive, string path)
    {
        var plain = Uri.UnescapeDataString(path);
        if (await media.GetFileInfoAsync(plain) is { } image)
        {
            await using var content = await media.GetFileStreamAsync(image);
            await using var entry = await archive.CreateEntry("media/" + plain).OpenAsync();
            await content.CopyToAsync(entry);
        }
    }

    [GeneratedRegex("(?<before>\\]\\(<?|src=\")/media/(?<path>[^)\\s\">?#]+)", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex MediaAddress();
}
