using System.Globalization;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentLocalization;

internal sealed class DefaultContentLocalizationManager(
    IContentManager contentManager,
    ISession session,
    ILocalizationService localizationService,
    IEnumerable<IContentLocalizationHandler> handlers,
    Entities.IIdGenerator idGenerator) : IContentLocalizationManager
{
    public async Task<IEnumerable<ContentItem>> GetItemsForSetAsync(string localizationSet)
        => await contentManager.LoadAsync(await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.Published && index.LocalizationSet == localizationSet).ListAsync());

    public async Task<ContentItem?> GetContentItemAsync(string localizationSet, string culture)
    {
        var known = Canonical(culture);
        return await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => (index.Published || index.Latest) && index.LocalizationSet == localizationSet && index.Culture == known)
            .FirstOrDefaultAsync() is { } item
            ? await contentManager.LoadAsync(item)
            : null;
    }

    public async Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture)
    {
        var (sets, known) = (localizationSets.ToArray(), Canonical(culture));
        return await contentManager.LoadAsync(await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.Published && index.LocalizationSet.IsIn(sets) && index.Culture == known).ListAsync());
    }

    public async Task<ContentItem> LocalizeAsync(ContentItem content, string targetCulture)
    {
        var supported = await localizationService.GetSupportedCulturesAsync();
        if (!supported.Contains(targetCulture, StringComparer.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"The site does not support the language '{targetCulture}'.");
        }

        var culture = Canonical(targetCulture);
        var set = await SetOfAsync(content);
        if (await GetContentItemAsync(set, culture) is { } existing)
        {
            return existing;
        }

        var translation = await contentManager.CloneAsync(content);
        var part = translation.GetOrCreate<LocalizationPart>();
        (part.LocalizationSet, part.Culture) = (set, culture);
        translation.Apply(part);

        var context = new LocalizationContentContext(translation, content, set, culture);
        foreach (var handler in handlers)
        {
            await handler.LocalizingAsync(context);
        }

        foreach (var handler in handlers.Reverse())
        {
            await handler.LocalizedAsync(context);
        }

        await session.SaveAsync(translation);
        return translation;
    }

    public async Task<IDictionary<string, ContentItem>> DeduplicateContentItemsAsync(IEnumerable<ContentItem> contentItems)
    {
        var fallback = await localizationService.GetDefaultCultureAsync();
        return contentItems
            .Select(item => (Item: item, Part: item.TryGet<LocalizationPart>(out var part) ? part : null))
            .Where(entry => !string.IsNullOrEmpty(entry.Part?.LocalizationSet))
            .GroupBy(entry => entry.Part!.LocalizationSet!, StringComparer.Ordinal)
            .ToDictionary(set => set.Key, set => set.MinBy(entry => Rank(entry.Part!.Culture, fallback)).Item, StringComparer.Ordinal);
    }

    public async Task<IDictionary<string, string>> GetFirstItemIdForSetsAsync(IEnumerable<string> localizationSets)
    {
        var sets = localizationSets.ToArray();
        var fallback = await localizationService.GetDefaultCultureAsync();
        var rows = await session.QueryIndex<LocalizedContentItemIndex>(index => index.Published && index.LocalizationSet.IsIn(sets)).ListAsync();
        return rows.GroupBy(row => row.LocalizationSet, StringComparer.Ordinal)
            .ToDictionary(set => set.Key, set => set.MinBy(row => Rank(row.Culture, fallback))!.ContentItemId, StringComparer.Ordinal);
    }

    /// <summary>The set of an item; one that has none, with the site's own language, is given one in all its current versions.</summary>
    private async Task<string> SetOfAsync(ContentItem content)
    {
        var part = content.GetOrCreate<LocalizationPart>();
        if (!string.IsNullOrEmpty(part.LocalizationSet) && !string.IsNullOrEmpty(part.Culture))
        {
            return part.LocalizationSet;
        }

        var set = string.IsNullOrEmpty(part.LocalizationSet) ? idGenerator.GenerateUniqueId() : part.LocalizationSet;
        var culture = string.IsNullOrEmpty(part.Culture) ? await localizationService.GetDefaultCultureAsync() : part.Culture;
        var others = await session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == content.ContentItemId && (index.Latest || index.Published)).ListAsync();
        foreach (var version in others.Where(version => version.Id != content.Id).Prepend(content))
        {
            var own = version.GetOrCreate<LocalizationPart>();
            (own.LocalizationSet, own.Culture) = (set, culture);
            version.Apply(own);
            await session.SaveAsync(version);
        }

        return set;
    }

    private static int Rank(string? culture, string fallback)
        => string.Equals(culture, CultureInfo.CurrentUICulture.Name, StringComparison.OrdinalIgnoreCase) ? 0
            : string.Equals(culture, fallback, StringComparison.OrdinalIgnoreCase) ? 1
            : 2;

    private static string Canonical(string culture) => CultureInfo.GetCultureInfo(culture).Name;
}
