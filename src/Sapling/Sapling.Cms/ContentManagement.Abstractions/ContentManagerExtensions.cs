namespace OrchardCore.ContentManagement;

public static class ContentManagerExtensions
{
    /// <summary>Lets every handler fill in what it knows of this aspect of the item.</summary>
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content) where TAspect : new()
        => contentManager.PopulateAspectAsync(content, new TAspect());

    public static async Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content)
        => content.IsPublished() || await contentManager.GetAsync(content.ContentItem.ContentItemId) is not null;

    public static Task<ContentItemMetadata> GetContentItemMetadataAsync(this IContentManager contentManager, IContent content)
        => contentManager.PopulateAspectAsync<ContentItemMetadata>(content);

    public static async Task<IEnumerable<ContentItem>> LoadAsync(this IContentManager contentManager, IEnumerable<ContentItem> contentItems)
    {
        var loaded = new List<ContentItem>();
        foreach (var item in contentItems)
        {
            loaded.Add(await contentManager.LoadAsync(item));
        }

        return loaded;
    }

    public static async IAsyncEnumerable<ContentItem> LoadAsync(this IContentManager contentManager, IAsyncEnumerable<ContentItem> contentItems)
    {
        await foreach (var item in contentItems)
        {
            yield return await contentManager.LoadAsync(item);
        }
    }
}
