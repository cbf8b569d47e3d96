namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>The words of a search as they are counted: in lower case, however they are spaced.</summary>
internal static class SearchLogWords
{
    public const int MaxLength = 100;

    // Shorter numbers are codes and years; longer ones may be somebody's telephone, order or card.
    private const int MostDigits = 5;

    /// <summary>Null where nothing is counted: no words, very long ones, or such as may tell of a person.</summary>
    public static string? Of(string query)
    {
        var words = string.Join(' ', query.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        return words.Length is 0 or > MaxLength || words.Contains('@', StringComparison.Ordinal) || words.Count(char.IsDigit) > MostDigits ? null : words;
    }
}
