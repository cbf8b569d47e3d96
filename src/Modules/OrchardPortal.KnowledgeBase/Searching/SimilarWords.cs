using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>
/// The words of all articles, among which those are found that a misspelt word was meant to be. Kept in memory: forty thousand of
/// them are looked through in a millisecond, since most differ by more letters than typing errors could explain.
/// </summary>
/// <param name="words">All of them, in ordinal order.</param>
internal sealed class SimilarWords(string[] words)
{
    private const int Shortest = 4;
    private const int Longest = 40;
    private const int LongWord = 7;

    private readonly uint[] _letters = [.. words.Select(Letters)];

    /// <summary>The words of a document that may be meant by others: neither short ones, in which a letter is much, nor numbers.</summary>
    public static string[] Of(SearchDocument document) =>
    [
        .. SearchText.Words(string.Join(' ', [document.Title, document.Summary, document.Text, .. document.Tags]), int.MaxValue)
            .Where(word => word.Length is >= Shortest and <= Longest && !word.Any(char.IsDigit))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether any word begins so.</summary>
    public bool Has(string beginning)
    {
        var at = Array.BinarySearch(words, beginning, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;

        return at < words.Length && words[at].StartsWith(beginning, StringComparison.Ordinal);
    }

    /// <summary>How many letters of a word may be wrong, missing, too many or swapped.</summary>
    public static int Errors(string word) => word.Length < Shortest || word.Any(char.IsDigit) ? 0 : word.Length < LongWord ? 1 : 2;

    /// <summary>The words whose beginning is nearest to this one: all with as few errors; not those that begin exactly so.</summary>
    public IReadOnlyList<string> Near(string word, int most)
    {
        var errors = Errors(word);
        if (errors == 0)
        {
            return [];
        }

        var letters = Letters(word);
        var near = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            if (uint.PopCount(letters & ~_letters[i]) > errors || words[i].Length < word.Length - errors)
            {
                continue;
            }

            var distance = Distance(word, words[i], errors);
            if (distance > 0 && distance <= errors)
            {
                if (distance < errors)
                {
                    near.Clear();
                    errors = distance;
                }

                near.Add(words[i]);
            }
        }

        return [.. near.OrderBy(found => Math.Abs(found.Length - word.Length)).ThenBy(found => found, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>
    /// The least number of letters to change, add, leave out or swap with their neighbour until the word is the beginning of another;
    /// more than <paramref name="most"/> where that does not suffice.
    /// </summary>
    public static int Distance(string word, string other, int most)
    {
        var width = Math.Min(other.Length, word.Length + most);
        Span<int> before = stackalloc int[width + 1], last = stackalloc int[width + 1], row = stackalloc int[width + 1];
        for (var j = 0; j <= width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= word.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= width; j++)
            {
                var cost = word[i - 1] == other[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1])
                {
                    least = Math.Min(least, before[j - 2] + 1);
                }

                row[j] = least;
                best = Math.Min(best, least);
            }

            if (best > most)
            {
                return best;
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        var distance = int.MaxValue;
        foreach (var end in last)
        {
            distance = Math.Min(distance, end);
        }

        return distance;
    }

    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var c in word)
        {
            letters |= 1u << (c % 32);
        }

        return letters;
    }
}
