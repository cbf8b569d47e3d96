namespace OrchardCore.ContentManagement;

public static class ContentManagerExtensions
{
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content) where TAspect : new() => throw null!;

    public static Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content) => throw null!;

    public static Task<ContentItemMetadata> GetContentItemMetadataAsync(this IContentManager contentManager, IContent content) => throw null!;

    public static Task<IEnumerable<ContentItem>> LoadAsync(this IContentManager contentManager, IEnumerable<ContentItem> contentItems) => throw null!;

    public static IAsyncEnumerable<ContentItem> LoadAsync(this IContentManager contentManager, IAsyncEnumerable<ContentItem> contentItems) => throw null!;

    public static Task<ContentItem> GetAsync(this IContentManager contentManager, string contentItemId, string jsonPath, VersionOptions? options = null) => throw null!;
}
