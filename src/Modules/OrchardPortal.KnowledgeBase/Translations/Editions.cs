using OrchardPortal.KnowledgeBase.Indexes;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>
/// Which of an article's languages a reader gets: their own, else another region's, else the site's, else any. The others are left out of
/// lists, so that no article is there twice.
/// </summary>
internal sealed class Editions
{
    public static readonly Editions None = new();

    private readonly Dictionary<string, string> _instead = [];
    private readonly Dictionary<string, IReadOnlyList<ArticleTranslation>> _translations = [];

    /// <param name="articles">All public articles that may be read instead of one another.</param>
    /// <param name="culture">The reader's language.</param>
    /// <param name="siteCulture">The language of what says nothing else.</param>
    public static Editions Of(IEnumerable<ArticleIndex> articles, string culture, string siteCulture)
    {
        var editions = new Editions();
        foreach (var set in articles.Where(article => !string.IsNullOrEmpty(article.LocalizationSet)).GroupBy(article => article.LocalizationSet!))
        {
            var ordered = set
                .Select(article => new ArticleTranslation(article.ContentItemId, CultureOf(article.Culture, siteCulture), article.Slug, article.Title))
                .OrderBy(article => Rank(article.Culture, culture, siteCulture))
                .ThenBy(article => article.Culture, StringComparer.Ordinal)
                .ThenBy(article => article.ContentItemId, StringComparer.Ordinal)
                .ToList();
            foreach (var article in ordered.Skip(1))
            {
                editions._instead[article.ContentItemId] = ordered[0].ContentItemId;
            }

            var translations = ordered.OrderBy(article => article.Culture, StringComparer.Ordinal).ToList();
            foreach (var article in translations.Skip(translations.Count > 1 ? 0 : 1))
            {
                editions._translations[article.ContentItemId] = translations;
            }
        }

        return editions;
    }

    /// <summary>How well an edition serves a reader; the lowest number serves best.</summary>
    public static int Rank(string edition, string culture, string siteCulture) =>
        edition.Equals(culture, StringComparison.OrdinalIgnoreCase) ? 0
        : LanguageOf(edition) == LanguageOf(culture) ? 1
        : edition.Equals(siteCulture, StringComparison.OrdinalIgnoreCase) ? 2
        : 3;

    public static string CultureOf(string? culture, string siteCulture) => string.IsNullOrEmpty(culture) ? siteCulture : culture;

    /// <summary>The article, or what the reader gets instead of it.</summary>
    public string Preferred(string contentItemId) => _instead.GetValueOrDefault(contentItemId, contentItemId);

    /// <summary>Whether one of some articles is there in other languages too.</summary>
    public bool AnyTranslated(IEnumerable<string> contentItemIds) => _translations.Count > 0 && contentItemIds.Any(_translations.ContainsKey);

    public bool IsSuperseded(string contentItemId) => _instead.ContainsKey(contentItemId);

    /// <summary>All languages of an article, itself among them; empty when there is but one.</summary>
    public IReadOnlyList<ArticleTranslation> TranslationsOf(string contentItemId) => _translations.GetValueOrDefault(contentItemId, []);

    private static string LanguageOf(string culture) => culture.Split('-')[0].ToLowerInvariant();
}
