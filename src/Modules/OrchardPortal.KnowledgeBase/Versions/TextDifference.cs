namespace OrchardPortal.KnowledgeBase.Versions;

/// <summary>
/// What differs between two texts: lines by their longest common subsequence, and within lines that took each other's place the words likewise.
/// </summary>
public static class TextDifference
{
    /// <summary>Lines that are alike around what differs.</summary>
    public const int Context = 2;

    // Beyond this many comparisons texts that have little in common are shown as wholly other.
    private const long MostCells = 4_000_000;

    /// <summary>The lines of both texts side by side; long runs of lines that are alike are left out.</summary>
    public static IReadOnlyList<DiffRow> Compare(string older, string newer) => Fold(Rows(Lines(older), Lines(newer)));

    /// <summary>What differs within one line.</summary>
    public static DiffRow CompareLine(string older, string newer)
    {
        var (left, right) = (new List<DiffPiece>(), new List<DiffPiece>());
        foreach (var (old, added) in Match(Words(older), Words(newer)))
        {
            if (old is not null)
            {
                Append(left, added is null ? DiffKind.Removed : DiffKind.Same, old);
            }

            if (added is not null)
            {
                Append(right, old is null ? DiffKind.Added : DiffKind.Same, added);
            }
        }

        return new DiffRow(left, right);
    }

    private static List<DiffRow> Rows(string[] older, string[] newer)
    {
        var rows = new List<DiffRow>();
        var (removed, added) = (new Queue<string>(), new Queue<string>());
        foreach (var (old, now) in Match(older, newer))
        {
            if (old is not null && now is not null)
            {
                Pair();
                rows.Add(new DiffRow([new(DiffKind.Same, old)], [new(DiffKind.Same, now)]));
            }
            else if (old is not null)
            {
                removed.Enqueue(old);
            }
            else
            {
                added.Enqueue(now!);
            }
        }

        Pair();

        return rows;

        // Lines that went and lines that came in the same place took each other's.
        void Pair()
        {
            while (removed.Count > 0 || added.Count > 0)
            {
                rows.Add((removed.TryDequeue(out var old), added.TryDequeue(out var now)) switch
                {
                    (true, true) => CompareLine(old!, now!),
                    (true, false) => new DiffRow([new(DiffKind.Removed, old!)], null),
                    _ => new DiffRow(null, [new(DiffKind.Added, now!)]),
                });
            }
        }
    }

    private static List<DiffRow> Fold(List<DiffRow> rows)
    {
        var near = new bool[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].IsSame)
            {
                near.AsSpan(Math.Max(0, i - Context)..Math.Min(rows.Count, i + Context + 1)).Fill(true);
            }
        }

        var folded = new List<DiffRow>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (near[i])
            {
                folded.Add(rows[i]);
            }
            else if (folded is [.., { Skipped: > 0 } last])
            {
                folded[^1] = last with { Skipped = last.Skipped + 1 };
            }
            else
            {
                folded.Add(new DiffRow(null, null) { Skipped = 1 });
            }
        }

        return folded;
    }

    private static IEnumerable<(string? Old, string? New)> Match(string[] older, string[] newer)
    {
        var start = 0;
        while (start < older.Length && start < newer.Length && older[start] == newer[start])
        {
            yield return (older[start], newer[start]);
            start++;
        }

        var end = 0;
        while (end < older.Length - start && end < newer.Length - start && older[^(end + 1)] == newer[^(end + 1)])
        {
            end++;
        }

        foreach (var pair in Middle(older[start..^end], newer[start..^end]))
        {
            yield return pair;
        }

        for (var i = end; i > 0; i--)
        {
            yield return (older[^i], newer[^i]);
        }
    }

    private static IEnumerable<(string? Old, string? New)> Middle(string[] older, string[] newer)
    {
        var (rows, columns) = (older.Length, newer.Length);
        var common = (long)rows * columns <= MostCells ? Lengths(older, newer) : null;
        var (i, j) = (0, 0);
        while (i < rows || j < columns)
        {
            if (common is not null && i < rows && j < columns && older[i] == newer[j])
            {
                yield return (older[i++], newer[j++]);
            }
            else if (i < rows && (j >= columns || common is null || common[i + 1, j] >= common[i, j + 1]))
            {
                yield return (older[i++], null);
            }
            else
            {
                yield return (null, newer[j++]);
            }
        }
    }

    private static int[,] Lengths(string[] older, string[] newer)
    {
        var common = new int[older.Length + 1, newer.Length + 1];
        for (var i = older.Length - 1; i >= 0; i--)
        {
            for (var j = newer.Length - 1; j >= 0; j--)
            {
                common[i, j] = older[i] == newer[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Append(List<DiffPiece> pieces, DiffKind kind, string text)
    {
        if (pieces is [.., { } last] && last.Kind == kind)
        {
            pieces[^1] = last with { Text = last.Text + text };
        }
        else
        {
            pieces.Add(new DiffPiece(kind, text));
        }
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Words, each run of spaces, and each other sign by itself, so that together they are the line again.</summary>
    private static string[] Words(string line)
    {
        var words = new List<string>();
        for (var start = 0; start < line.Length;)
        {
            var end = start + 1;
            while (end < line.Length && Kind(line[start]) is not 2 && Kind(line[end]) == Kind(line[start]))
            {
                end++;
            }

            words.Add(line[start..end]);
            start = end;
        }

        return [.. words];
    }

    private static int Kind(char c) => char.IsLetterOrDigit(c) ? 0 : char.IsWhiteSpace(c) ? 1 : 2;
}
