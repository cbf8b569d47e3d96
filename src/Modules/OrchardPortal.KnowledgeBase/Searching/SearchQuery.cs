using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Makes of what was typed what is looked for.</summary>
internal static class SearchQuery
{
    /// <summary>More words narrow a search no further.</summary>
    public const int MaxWords = 12;

    // Of shorter words in a sentence, those that say something have a digit: E3.
    private const int ShortestOfSentence = 3;
    private const int LongWord = 6;
    private const int MostSimilar = 8;

    public static IReadOnlyList<string> Words(string query) => SearchText.Words(query, MaxWords);

    /// <summary>Every word must occur, or one that begins so.</summary>
    public static SearchTerms Exact(IReadOnlyList<string> words) => new([.. words.Select(word => (string[])[word + "*"])], All: true);

    /// <summary>The same with words that are written much like them.</summary>
    public static SearchTerms Similar(IReadOnlyList<string> words, SimilarWords similar) =>
        new([.. words.Select(word => (string[])[word + "*", .. similar.Near(word, MostSimilar)])], All: true);

    /// <summary>One word is enough, in another form too: of long words the ending does not matter.</summary>
    public static SearchTerms Some(IReadOnlyList<string> words, SimilarWords similar)
    {
        var telling = words.Where(word => word.Length >= ShortestOfSentence || word.Any(char.IsDigit)).Distinct().ToList();

        return new([.. (telling.Count == 0 ? words : telling).Select(word => (string[])[Stem(word), .. similar.Near(word, MostSimilar)])], All: false);
    }

    private static string Stem(string word) => word.Length >= LongWord ? word[..^2] + "*" : word.Length > ShortestOfSentence ? word + "*" : word;
}
