using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Handlers;

/// <summary>Keeps the search and the remembered pages true when articles and categories change.</summary>
internal sealed class KnowledgeBaseContentHandler(IKnowledgeBaseSearch search, ISignal signal) : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => ChangedAsync(context.ContentItem, isPublic: true);

    public override Task UnpublishedAsync(PublishContentContext context) => ChangedAsync(context.ContentItem, isPublic: false);

    public override Task RemovedAsync(RemoveContentContext context) =>
        context.NoActiveVersionLeft ? ChangedAsync(context.ContentItem, isPublic: false) : Task.CompletedTask;

    private async Task ChangedAsync(ContentItem item, bool isPublic)
    {
        if (item.ContentType == ArticlePart.ContentType)
        {
            await (isPublic ? search.IndexAsync(item) : search.RemoveAsync(item.ContentItemId));
        }
        else if (item.ContentType != CategoryPart.ContentType)
        {
            return;
        }

        // After the transaction: whoever reads in between must not remember what was there before.
        signal.DeferredSignalToken(KnowledgeBaseReader.ChangedSignal);
    }
}
