using YesSql;

namespace OrchardCore.ContentManagement;

/// <summary>Runs a query for items and hands each to the handlers of loading.</summary>
public static class ContentQueryExtensions
{
    public static async Task<ContentItem?> FirstOrDefaultAsync(this IQuery<ContentItem> query, IContentManager contentManager)
        => await query.FirstOrDefaultAsync() is { } item ? await contentManager.LoadAsync(item) : null;

    public static async Task<IEnumerable<ContentItem>> ListAsync(this IQuery<ContentItem> query, IContentManager contentManager)
        => await contentManager.LoadAsync(await query.ListAsync());

    public static IAsyncEnumerable<ContentItem> ToAsyncEnumerable(this IQuery<ContentItem> query, IContentManager contentManager)
        => contentManager.LoadAsync(query.ToAsyncEnumerable());
}
