using System.Runtime.InteropServices;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Counts in how many subjects words occur, each once a subject. Subjects come folded, words by single spaces.</summary>
internal sealed class WordTally
{
    private const int ShortestWord = 3;

    // Words that nobody uses twice need not fill the memory.
    private const int MostWords = 100_000;

    private readonly Dictionary<string, Tally> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally>.AlternateLookup<ReadOnlySpan<char>> _found;
    private int _subjects;

    public WordTally() => _found = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="folded">As <see cref="Contacts.Services.FoldedText.Fold"/> makes it.</param>
    /// <param name="number">The ticket whose subject it is.</param>
    public void Add(ReadOnlySpan<char> folded, long number)
    {
        _subjects++;
        foreach (var part in folded.Split(' '))
        {
            var word = folded[part];
            if (word.Length < ShortestWord || !Says(word))
            {
                continue;
            }

            if (_words.Count >= MostWords && !_found.ContainsKey(word))
            {
                continue;
            }

            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(_found, word, out _);
            if (tally.Last != _subjects)
            {
                tally = new Tally(tally.Count + 1, _subjects, number);
            }
        }
    }

    /// <summary>The most frequent words of at least two subjects.</summary>
    public IReadOnlyList<WordCount> Most(int count) =>
    [
        .. _words.Where(word => word.Value.Count > 1)
            .OrderByDescending(word => word.Value.Count).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(count).Select(word => new WordCount(word.Key, word.Value.Count, word.Value.Number)),
    ];

    private static bool Says(ReadOnlySpan<char> word) => !StopWords.Contains(word) && word.ContainsAnyExceptInRange('0', '9');

    private readonly record struct Tally(int Count, int Last, long Number);
}
