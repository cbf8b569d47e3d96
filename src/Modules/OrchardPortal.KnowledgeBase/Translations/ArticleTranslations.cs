using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>What editors do with the languages of an article.</summary>
internal sealed class ArticleTranslations(ISession session, IContentManager contentManager, IContentLocalizationManager localizationManager, ILocalizationService localization)
{
    /// <summary>How an article stands in each language of the site; empty on a site of one language.</summary>
    public async Task<IReadOnlyList<TranslationRow>> ListAsync(ContentItem article)
    {
        var cultures = await localization.GetSupportedCulturesAsync();
        var rows = await RowsAsync(article);

        return cultures.Length < 2 && rows.Count < 2 ? [] : TranslationRows.Of(rows, cultures, await localization.GetDefaultCultureAsync(), article.ContentItemId);
    }

    /// <summary>The article in another language, made as a draft with the same text when there is none.</summary>
    /// <returns>Null when the site does not speak the language.</returns>
    public async Task<ContentItem?> TranslateAsync(ContentItem article, string culture) =>
        (await localization.GetSupportedCulturesAsync()).Contains(culture, StringComparer.OrdinalIgnoreCase)
            ? await localizationManager.LocalizeAsync(article, culture)
            : null;

    /// <summary>Says that a translation follows its source's present text.</summary>
    /// <returns>False when it is no translation of anything that is still there.</returns>
    public async Task<bool> MarkCurrentAsync(ContentItem article)
    {
        if (!article.TryGet<TranslationPart>(out var part) || part.SourceId.Length == 0)
        {
            return false;
        }

        var source = (await RowsAsync(article)).Where(row => row.ContentItemId == part.SourceId).ToList();
        if (source.Count == 0)
        {
            return false;
        }

        var key = TranslationRows.TextKey(source);
        var published = await contentManager.GetAsync(article.ContentItemId, VersionOptions.Published);
        foreach (var version in new[] { article, published }.OfType<ContentItem>().DistinctBy(version => version.Id))
        {
            version.Alter<TranslationPart>(translation => translation.SourceKey = key);
            await session.SaveAsync(version);
        }

        return true;
    }

    private async Task<List<TranslationIndex>> RowsAsync(ContentItem article)
    {
        var id = article.ContentItemId;
        var set = article.TryGet<LocalizationPart>(out var part) ? part.LocalizationSet : null;
        var rows = string.IsNullOrEmpty(set)
            ? session.QueryIndex<TranslationIndex>(row => row.ContentItemId == id)
            : session.QueryIndex<TranslationIndex>(row => row.LocalizationSet == set);

        var found = (await rows.ListAsync()).ToList();

        // An original from before there were languages has no row until it is stored again.
        return found.Exists(row => row.ContentItemId == id) ? found : [.. found, TranslationIndexProvider.Row(article)];
    }
}
