using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>
/// Puts the matches that the database takes for the best in order, by the same measure on each database: a word counts more the
/// rarer it is, more in the title than in the summary, the tags and the text, and the tenth time hardly more than the third.
/// </summary>
/// <param name="words">What may stand for each word; see <see cref="SearchTerms"/>.</param>
/// <param name="rarity">How much each word tells; see <see cref="RarityOf"/>.</param>
internal sealed class SearchRank(IReadOnlyList<IReadOnlyList<string>> words, IReadOnlyList<double> rarity)
{
    /// <summary>How many matches are put in order; those after them stand as the database gave them.</summary>
    public const int Window = 50;

    private const double Title = 3;
    private const double Summary = 1.2;
    private const double Tags = 1;
    private const double Text = 1;
    private const double HalfOfText = 1.5;

    /// <summary>How much a word tells that occurs in so many of all articles, as bm25 reckons it, but never nothing.</summary>
    public static double RarityOf(int articles, int all) => Math.Log(1 + ((all - articles + 0.5) / (articles + 0.5)));

    public double Score(string title, string summary, IReadOnlyList<string> tags, string text)
    {
        Span<int> inTitle = stackalloc int[words.Count], inSummary = stackalloc int[words.Count], inTags = stackalloc int[words.Count], inText = stackalloc int[words.Count];
        Count(title, inTitle);
        Count(summary, inSummary);
        Count(text, inText);
        foreach (var tag in tags)
        {
            Count(tag, inTags);
        }

        var score = 0.0;
        for (var i = 0; i < words.Count; i++)
        {
            score += rarity[i] * ((Once(inTitle[i]) * Title) + (Once(inSummary[i]) * Summary) + (Once(inTags[i]) * Tags) + (Text * inText[i] / (inText[i] + HalfOfText)));
        }

        // Of two titles with the words the one that says little else is meant.
        return score * (1 + (0.3 * Sum(inTitle) / Math.Max(1, SearchText.Words(title, SearchQuery.MaxWords).Count)));
    }

    private static double Once(int count) => count > 0 ? 1 : 0;

    private static int Sum(Span<int> counts)
    {
        var sum = 0;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }

    private void Count(string text, Span<int> counts)
    {
        var folded = SearchText.Fold(text).AsSpan();
        for (var start = 0; start < folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
            {
                end++;
            }

            var token = folded[start..end];
            for (var i = 0; i < words.Count; i++)
            {
                counts[i] += Matches(token, words[i]) ? 1 : 0;
            }

            start = end;
        }
    }

    private static bool Matches(ReadOnlySpan<char> token, IReadOnlyList<string> terms)
    {
        foreach (var term in terms)
        {
            if (term[^1] == '*' ? token.StartsWith(term.AsSpan(0, term.Length - 1), StringComparison.Ordinal) : token.SequenceEqual(term))
            {
                return true;
            }
        }

        return false;
    }
}
