using System.Collections;

namespace OrchardCore.Localization;

/// <summary>The translations into one culture, by message and context.</summary>
public class CultureDictionary : IEnumerable<CultureDictionaryRecord>
{
    public CultureDictionary(string cultureName, PluralizationRuleDelegate pluralRule)
    {
        CultureName = cultureName;
        PluralRule = pluralRule;
    }

    public string CultureName { get; }

    public PluralizationRuleDelegate PluralRule { get; }

    public IDictionary<CultureDictionaryRecordKey, string[]> Translations { get; } = new Dictionary<CultureDictionaryRecordKey, string[]>();

    /// <summary>The translation in the singular, or null.</summary>
    public string? this[CultureDictionaryRecordKey key] => this[key, null];

    /// <summary>The translation in the form that the count asks for, or null.</summary>
    public string? this[CultureDictionaryRecordKey key, int? count]
    {
        get
        {
            if (!Translations.TryGetValue(key, out var forms) || forms.Length == 0)
            {
                return null;
            }

            // A translator who left forms out gets the last one that exists rather than an error page.
            var form = count.HasValue ? Math.Clamp(PluralRule(count.Value), 0, forms.Length - 1) : 0;
            return forms[form];
        }
    }

    /// <summary>Adds records; one that is there already is replaced, so later files win.</summary>
    public void MergeTranslations(IEnumerable<CultureDictionaryRecord> records)
    {
        foreach (var record in records)
        {
            Translations[record.Key] = record.Translations;
        }
    }

    public IEnumerator<CultureDictionaryRecord> GetEnumerator()
        => Translations.Select(entry => new CultureDictionaryRecord(entry.Key.MessageId, entry.Key.Context, entry.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
