using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardPortal.KnowledgeBase.Attachments;
using OrchardPortal.KnowledgeBase.Transfer.Reading;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Takes files of an upload that readers may download.</summary>
internal sealed class ImportedFiles(ArticleFileStore store, IOptions<MediaOptions> options)
{
    /// <summary>Adds those that the article does not have yet. Bytes are written first: a file without its article harms nobody.</summary>
    public async Task TakeAsync(ContentItem item, SourceArticle source, UploadedFolder folder)
    {
        var files = ArticleFiles.Of(item).ToList();
        foreach (var path in source.Attachments.Where(folder.Has))
        {
            var name = ArticleFiles.CleanName(path);
            var key = AttachmentPath.KeyOf(path) ?? Guid.NewGuid().ToString("N");
            if (files.Count < ArticleFilesPart.MaxFiles && !files.Exists(file => file.Key == key) && options.Value.AllowedFileExtensions.Contains(Path.GetExtension(name)))
            {
                var place = ArticleFiles.Path(item.ContentItemId, key);
                if (await store.GetFileInfoAsync(place) is null)
                {
                    await using var content = folder.Open(path);
                    await store.CreateFileFromStreamAsync(place, content);
                }

                files.Add(new ArticleFile(key, name, (await store.GetFileInfoAsync(place))!.Length));
            }
        }

        item.Alter<ArticleFilesPart>(part => part.Files = files);
    }
}
