using OrchardCore.ContentManagement.Handlers;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Attachments;

/// <summary>The bytes go when the article is gone with all its versions.</summary>
internal sealed class ArticleFilesHandler(ArticleFileStore store) : ContentHandlerBase
{
    public override Task RemovedAsync(RemoveContentContext context) =>
        context.NoActiveVersionLeft && context.ContentItem.ContentType == ArticlePart.ContentType
            ? store.TryDeleteDirectoryAsync(context.ContentItem.ContentItemId)
            : Task.CompletedTask;
}
