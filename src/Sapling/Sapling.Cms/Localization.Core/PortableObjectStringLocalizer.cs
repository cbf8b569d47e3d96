using System.Globalization;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Looks texts up in the current language: first in its own context, then without one, then in the parent language.</summary>
internal sealed class PortableObjectStringLocalizer : IPluralStringLocalizer
{
    private readonly string? _context;
    private readonly ILocalizationManager _localizationManager;
    private readonly bool _fallBackToParentCulture;

    public PortableObjectStringLocalizer(string? context, ILocalizationManager localizationManager, bool fallBackToParentCulture)
    {
        _context = context;
        _localizationManager = localizationManager;
        _fallBackToParentCulture = fallBackToParentCulture;
    }

    public LocalizedString this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            var translation = Find(name, count: null);
            return new LocalizedString(name, translation ?? name, resourceNotFound: translation is null);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (format, values) = GetTranslation(name, arguments);
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, format.Value, values), format.ResourceNotFound);
        }
    }

    public (LocalizedString, object[]) GetTranslation(string name, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (arguments is not [PluralizationArgument plural])
        {
            return (this[name], arguments);
        }

        var translation = Find(name, plural.Count);
        var text = translation ?? plural.Forms[plural.Count == 1 ? 0 : Math.Min(1, plural.Forms.Length - 1)];
        return (new LocalizedString(name, text, resourceNotFound: translation is null), [plural.Count, .. plural.Arguments ?? []]);
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var culture in Cultures(includeParentCultures))
        {
            foreach (var record in _localizationManager.GetDictionary(culture))
            {
                if ((record.Key.Context is null || string.Equals(record.Key.Context, _context, StringComparison.OrdinalIgnoreCase))
                    && seen.Add(record.Key.MessageId))
                {
                    yield return new LocalizedString(record.Key.MessageId, record.Translations[0]);
                }
            }
        }
    }

    private string? Find(string name, int? count)
    {
        foreach (var culture in Cultures(_fallBackToParentCulture))
        {
            var dictionary = _localizationManager.GetDictionary(culture);
            if (dictionary.Translations.Count == 0)
            {
                continue;
            }

            var translation = (_context is null ? null : dictionary[CultureDictionaryRecord.GetKey(name, _context), count])
                ?? dictionary[CultureDictionaryRecord.GetKey(name, null), count];
            if (!string.IsNullOrEmpty(translation))
            {
                return translation;
            }
        }

        return null;
    }

    private static IEnumerable<CultureInfo> Cultures(bool withParents)
    {
        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            yield return culture;
            if (!withParents)
            {
                yield break;
            }
        }
    }
}
