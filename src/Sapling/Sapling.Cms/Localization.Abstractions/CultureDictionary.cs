namespace OrchardCore.Localization;

public class CultureDictionary
{
    public CultureDictionary(string cultureName, PluralizationRuleDelegate pluralRule)
    {
        CultureName = cultureName;
        PluralRule = pluralRule;
    }

    public string CultureName { get; } = default!;

    public PluralizationRuleDelegate PluralRule { get; } = default!;

    public string this[CultureDictionaryRecordKey key] => throw null!;

    public string this[CultureDictionaryRecordKey key, int? count] => throw null!;

    public IDictionary<CultureDictionaryRecordKey, string[]> Translations { get; } = default!;

    public void MergeTranslations(IEnumerable<CultureDictionaryRecord> records) => throw null!;

    public IEnumerator<CultureDictionaryRecord> GetEnumerator() => throw null!;
}
