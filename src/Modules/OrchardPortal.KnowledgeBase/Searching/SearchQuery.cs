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

    /// <summary>The same with words that are written much like them, in any form.</summary>
    public static SearchTerms Similar(IReadOnlyList<string> words, SimilarWords similar) =>
        new([.. words.Select(word => (string[])[word + "*", .. similar.Near(word, MostSimilar).Select(Stem).Distinct().Select(stem => stem + "*")])], All: true);

    /// <summary>One word is enough, in another form too: of long words the ending does not matter.</summary>
    public static SearchTerms Some(IReadOnlyList<string> words, SimilarWords similar)
    {
        var telling = words.Where(word => word.Length >= ShortestOfSentence || word.Any(char.IsDigit)).Distinct().ToList();

        return new([.. (telling.Count == 0 ? words : telling).Select(word => Forms(word, similar))], All: false);
    }

    // In a sentence most words are written well, and many occur in no article: only a long one is taken for another.
    private static string[] Forms(string word, SimilarWords similar)
    {
        var stem = Stem(word);

        return word.Length < LongWord || similar.Has(stem) ? [stem + (stem.Length > ShortestOfSentence ? "*" : string.Empty)] : [stem + "*", .. similar.Near(word, MostSimilar)];
    }

    // Leaks, leaking: leak. What remains is long enough to be no other word.
    private static string Stem(string word) =>
        word.Length > LongWord + 1 ? word[..^3]
        : word.Length >= LongWord ? word[..^2]
        : word.Length > ShortestOfSentence && word.EndsWith('s') ? word[..^1]
        : word;
}
