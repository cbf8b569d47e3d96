using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Cache;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.KnowledgeBase.Overview;

/// <summary>
/// Changes how articles are filed, in their published version and their draft alike. Their texts stay as they are, so this makes no versions
/// and publishes nothing.
/// </summary>
internal sealed class ArticleChanges(ISession session, IKnowledgeBaseSearch search, ISignal signal)
{
    public async Task ApplyAsync(IEnumerable<string> contentItemIds, Action<ArticlePart> change)
    {
        var ids = contentItemIds.ToArray();
        var versions = await session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && (index.Published || index.Latest))
            .ListAsync();
        foreach (var version in versions)
        {
            version.Alter(change);
            await session.SaveAsync(version);
            if (version.Published)
            {
                await search.IndexAsync(version);
            }
        }

        signal.DeferredSignalToken(KnowledgeBaseReader.ChangedSignal);
    }
}
