namespace Localization.Tool;

/// <summary>Compares the texts of the interface with the translations into a language.</summary>
public static class Completeness
{
    /// <summary>The languages that the interface is delivered in besides that of the source, English.</summary>
    public static IReadOnlyList<string> Cultures { get; } = ["pt", "nl", "fr", "de", "es"];

    public static IEnumerable<Message> Missing(SourceTexts texts, PoFile file)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(file);
        return texts.Messages.Where(message => file.Find(message.Id) is not { } entry || entry.Plural != message.Plural);
    }

    /// <summary>Translations of texts that are gone.</summary>
    public static IEnumerable<Translation> Unused(SourceTexts texts, PoFile file)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(file);
        var used = texts.Messages.Select(message => (message.Id, message.Plural)).ToHashSet();
        return file.Entries.Where(entry => !used.Contains((entry.Id, entry.Plural)));
    }

    /// <summary>What is wrong with the translations, one line each.</summary>
    public static IEnumerable<string> Wrong(PoFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Entries
            .Select(entry => (entry.Id, Error: TranslationRules.Error(file.Culture, entry.Id, entry.Plural, entry.Forms)))
            .Where(entry => entry.Error is not null)
            .Select(entry => $"{entry.Error}: {Escapes.Escape(entry.Id)}");
    }
}
