using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;
using OrchardCore.Markdown.Models;
using OrchardCore.Media;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.PrivateContent.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.KnowledgeBase.Transfer.Export;

/// <summary>Writes the articles that the visitor may see as Markdown files, folders by category, with the images that they show.</summary>
internal sealed partial class MarkdownExport(IKnowledgeBase knowledgeBase, IContentManager contentManager, ISession session, IMediaFileStore media)
{
    private const int Batch = 200;

    /// <summary>An archive, from its beginning on.</summary>
    public async Task<Stream> WriteAsync()
    {
        var file = TemporaryFile.Create();
        await using (var archive = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            var folders = await WriteCategoriesAsync(archive);
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

    private async Task<Dictionary<string, string>> WriteCategoriesAsync(ZipArchive archive)
    {
        var cards = (await knowledgeBase.ListCategoriesAsync()).ToDictionary(card => card.ContentItemId);
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var card in cards.Values)
        {
            var way = new List<string>();
            for (var step = card; step is not null && way.Count < CategoryPart.MaxDepth; step = cards.GetValueOrDefault(step.ParentId))
            {
                way.Insert(0, step.Slug);
            }

            var folder = string.Join('/', way) + "/";
            folders[card.ContentItemId] = folder;
            await WriteAsync(archive, folder + "_category.md", new FrontMatterWriter()
                .Add("title", card.Name)
                .Add("slug", card.Slug)
                .Add("description", card.Description)
                .Add("icon", card.Icon)
                .Add("access", card.Access.Count > 0 ? card.Access[0] : null)
                .With(string.Empty));
        }

        return folders;
    }

    private async Task WriteArticlesAsync(ZipArchive archive, IReadOnlyList<ArticleCard> cards, Dictionary<string, string> folders, HashSet<string> images)
    {
        var ids = cards.Select(card => card.ContentItemId).ToArray();
        var items = await contentManager.GetAsync(ids, VersionOptions.Published);
        var old = (await session.QueryIndex<OldAddressIndex>(index => index.ContentItemId.IsIn(ids)).ListAsync()).ToLookup(row => row.ContentItemId, row => row.Path);
        foreach (var item in items)
        {
            var part = item.GetOrCreate<ArticlePart>();
            var folder = folders.GetValueOrDefault(part.CategoryId, string.Empty);
            var up = string.Concat(Enumerable.Repeat("../", folder.Count(c => c == '/')));
            var text = MediaAddress().Replace(item.TryGet<MarkdownBodyPart>(out var body) ? body.Markdown ?? string.Empty : string.Empty, match =>
            {
                images.Add(match.Groups["path"].Value);

                return match.Groups["before"].Value + up + "media/" + match.Groups["path"].Value;
            });

            await WriteAsync(archive, $"{folder}{part.Slug}.md", new FrontMatterWriter()
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
                .Add("redirect_from", [.. old[item.ContentItemId]])
                .With(text));
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

    private static async Task WriteAsync(ZipArchive archive, string path, string text)
    {
        await using var entry = await archive.CreateEntry(path).OpenAsync();
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text));
    }

    [GeneratedRegex("(?<before>\\]\\(<?|src=\")/media/(?<path>[^)\\s\">?#]+)", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex MediaAddress();
}
