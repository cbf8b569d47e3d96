using System.Collections.Concurrent;
using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Gathers the translations into a language once and keeps them.</summary>
internal sealed class LocalizationManager : ILocalizationManager
{
    private readonly ConcurrentDictionary<string, Lazy<CultureDictionary>> _dictionaries = new(StringComparer.OrdinalIgnoreCase);
    private readonly IPluralRuleProvider[] _pluralRules;
    private readonly IEnumerable<ITranslationProvider> _translations;

    public LocalizationManager(IEnumerable<IPluralRuleProvider> pluralRules, IEnumerable<ITranslationProvider> translations)
    {
        _pluralRules = [.. pluralRules.OrderBy(provider => provider.Order)];
        _translations = translations;
    }

    public CultureDictionary GetDictionary(CultureInfo culture)
        => _dictionaries.GetOrAdd(culture.Name, _ => new Lazy<CultureDictionary>(() => Load(culture))).Value;

    private CultureDictionary Load(CultureInfo culture)
    {
        PluralizationRuleDelegate rule = static count => count == 1 ? 0 : 1;
        foreach (var provider in _pluralRules)
        {
            if (provider.TryGetRule(culture, out var found))
            {
                rule = found;
                break;
            }
        }

        var dictionary = new CultureDictionary(culture.Name, rule);
        foreach (var provider in _translations)
        {
            provider.LoadTranslations(culture.Name, dictionary);
        }

        return dictionary;
    }
}
