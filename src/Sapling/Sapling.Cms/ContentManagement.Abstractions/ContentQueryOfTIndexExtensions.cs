using YesSql;
using YesSql.Indexes;

namespace OrchardCore.ContentManagement;

/// <summary>Runs a query for items and hands each to the handlers of loading.</summary>
public static class ContentQueryOfTIndexExtensions
{
    public static Task<ContentItem?> FirstOrDefaultAsync<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager) where TIndex : class, IIndex
        => ((IQuery<ContentItem>)query).FirstOrDefaultAsync(contentManager);

    public static Task<IEnumerable<ContentItem>> ListAsync<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager) where TIndex : class, IIndex
        => ((IQuery<ContentItem>)query).ListAsync(contentManager);

    public static IAsyncEnumerable<ContentItem> ToAsyncEnumerable<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager) where TIndex : class, IIndex
        => ((IQuery<ContentItem>)query).ToAsyncEnumerable(contentManager);
}
