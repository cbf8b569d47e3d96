using OrchardCore.Localization;
using OrchardPortal.KnowledgeBase.Indexes;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>Finds what is to be translated: in two queries over index tables, whatever the number of articles.</summary>
internal sealed class TranslationOverview(ISession session, ILocalizationService localization)
{
    /// <summary>The published articles in the site's language, each as it stands in another, in the order of their titles.</summary>
    public async Task<IReadOnlyList<TranslationTask>> ListAsync(string culture)
    {
        var siteCulture = await localization.GetDefaultCultureAsync();
        var articles = await session.QueryIndex<ArticleIndex>().OrderBy(article => article.Title).ListAsync();
        var sets = (await session.QueryIndex<TranslationIndex>(row => row.LocalizationSet != null).ListAsync()).ToLookup(row => row.LocalizationSet!);

        return
        [
            .. articles
                .Where(article => Editions.CultureOf(article.Culture, siteCulture).Equals(siteCulture, StringComparison.OrdinalIgnoreCase))
                .Select(article => Task(article, culture, siteCulture, sets)),
        ];
    }

    private static TranslationTask Task(ArticleIndex article, string culture, string siteCulture, ILookup<string, TranslationIndex> sets)
    {
        var row = string.IsNullOrEmpty(article.LocalizationSet)
            ? null
            : TranslationRows.Of(sets[article.LocalizationSet], [culture], siteCulture, contentItemId: null)[0];

        return new TranslationTask(article.ContentItemId, article.Title, row?.ContentItemId, row?.State ?? TranslationState.Missing);
    }
}
