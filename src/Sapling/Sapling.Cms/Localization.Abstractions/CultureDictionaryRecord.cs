namespace OrchardCore.Localization;

public class CultureDictionaryRecord
{
    public CultureDictionaryRecord(string messageId, params string[] translations) { throw null!; }

    public CultureDictionaryRecord(string messageId, string context, string[] translations) { throw null!; }

    public CultureDictionaryRecordKey Key { get; } = default!;

    public string[] Translations { get; } = default!;

    public static CultureDictionaryRecordKey GetKey(string messageId, string context) => throw null!;
}
