namespace OrchardCore.Localization;

/// <summary>A message and its translation, in as many plural forms as the language has.</summary>
public class CultureDictionaryRecord
{
    public CultureDictionaryRecord(string messageId, params string[] translations)
        : this(messageId, null, translations)
    {
    }

    public CultureDictionaryRecord(string messageId, string? context, string[] translations)
    {
        Key = GetKey(messageId, context);
        Translations = translations;
    }

    public CultureDictionaryRecordKey Key { get; }

    public string[] Translations { get; }

    public static CultureDictionaryRecordKey GetKey(string messageId, string? context)
        => new() { MessageId = messageId, Context = string.IsNullOrEmpty(context) ? null : context };
}
