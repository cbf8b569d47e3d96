using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization;

/// <summary>Finds and makes translations of content items.</summary>
public interface IContentLocalizationManager
{
    /// <summary>The published items of a set, in all its languages.</summary>
    Task<IEnumerable<ContentItem>> GetItemsForSetAsync(string localizationSet);

    /// <summary>The item of a set in a language, published or draft; null when there is none.</summary>
    Task<ContentItem?> GetContentItemAsync(string localizationSet, string culture);

    /// <summary>The item of the same set in another language; made as a draft with the same content when there is none.</summary>
    /// <exception cref="InvalidOperationException">The site does not support the language.</exception>
    Task<ContentItem> LocalizeAsync(ContentItem content, string targetCulture);

    /// <summary>One item for each set: in the language of the request, else in the site's own, else the first.</summary>
    Task<IDictionary<string, ContentItem>> DeduplicateContentItemsAsync(IEnumerable<ContentItem> contentItems);

    /// <summary>The id of one published item for each set, chosen as <see cref="DeduplicateContentItemsAsync"/> does.</summary>
    Task<IDictionary<string, string>> GetFirstItemIdForSetsAsync(IEnumerable<string> localizationSets);

    /// <summary>The published items of some sets in one language.</summary>
    Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture);
}
