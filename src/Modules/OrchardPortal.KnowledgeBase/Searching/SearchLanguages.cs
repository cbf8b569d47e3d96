using System.Globalization;
using OrchardCore.Localization;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Which languages a visitor searches in.</summary>
internal sealed class SearchLanguages(ILocalizationService localization)
{
    /// <summary>
    /// The language that was chosen; else the visitor's, and the site's for what is not translated. All languages where the site has but one,
    /// so that nothing is asked about it.
    /// </summary>
    public async Task<SearchFilter> ApplyAsync(SearchFilter filter, string chosen)
    {
        var site = await localization.GetDefaultCultureAsync();
        if (chosen.Length > 0)
        {
            return filter with { Cultures = Names(chosen, site), OnlyCultures = true };
        }

        var supported = await localization.GetSupportedCulturesAsync();
        if (supported.Length < 2)
        {
            return filter;
        }

        var own = Own(supported, site);

        return filter with { Cultures = Names(own, site), Fallbacks = own == site ? [] : Names(site, site) };
    }

    // Articles without a language are in the site's.
    private static string[] Names(string culture, string site) => culture == site ? [culture, string.Empty] : [culture];

    private static string Own(string[] supported, string site)
    {
        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (supported.Contains(culture.Name, StringComparer.OrdinalIgnoreCase))
            {
                return culture.Name;
            }
        }

        return site;
    }
}
