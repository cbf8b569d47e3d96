namespace Sapling.Admin.Templates;

/// <summary>What changed from one text to another, line by line.</summary>
internal static class LineDifference
{
    private const int Around = 3;

    // Above that, a table of all pairs of lines would take too long: the whole middle then counts as replaced.
    private const int MostPairs = 4_000_000;

    public static IReadOnlyList<DifferenceLine> Of(string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        var (oldEnd, nowEnd) = (old.Length, now.Length);
        while (oldEnd > start && nowEnd > start && old[oldEnd - 1] == now[nowEnd - 1])
        {
            oldEnd--;
            nowEnd--;
        }

        var lines = new List<DifferenceLine>();
        lines.AddRange(Enumerable.Range(0, start).Select(i => new DifferenceLine(' ', now[i], i + 1)));
        AddMiddle(lines, old, now, start, oldEnd, nowEnd);
        lines.AddRange(Enumerable.Range(nowEnd, now.Length - nowEnd).Select(i => new DifferenceLine(' ', now[i], i + 1)));

        return Shorten(lines);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static void AddMiddle(List<DifferenceLine> lines, string[] old, string[] now, int start, int oldEnd, int nowEnd)
    {
        var (height, width) = (oldEnd - start, nowEnd - start);
        if ((long)height * width > MostPairs)
        {
            lines.AddRange(Enumerable.Range(start, height).Select(i => new DifferenceLine('-', old[i], i + 1)));
            lines.AddRange(Enumerable.Range(start, width).Select(i => new DifferenceLine('+', now[i], i + 1)));
            return;
        }

        // How many lines the rests have in common, from each pair of places on.
        var common = new int[height + 1, width + 1];
        for (var i = height - 1; i >= 0; i--)
        {
            for (var j = width - 1; j >= 0; j--)
            {
                common[i, j] = old[start + i] == now[start + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < height || j < width;)
        {
            if (i < height && j < width && old[start + i] == now[start + j])
            {
                lines.Add(new(' ', now[start + j], start + j + 1));
                i++;
                j++;
            }
            else if (j == width || (i < height && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add(new('-', old[start + i], start + i + 1));
                i++;
            }
            else
            {
                lines.Add(new('+', now[start + j], start + j + 1));
                j++;
            }
        }
    }

    private static List<DifferenceLine> Shorten(List<DifferenceLine> lines)
    {
        var shown = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Sign != ' ')
            {
                Array.Fill(shown, true, Math.Max(0, i - Around), Math.Min(lines.Count, i + Around + 1) - Math.Max(0, i - Around));
            }
        }

        var result = new List<DifferenceLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (shown[i])
            {
                result.Add(lines[i]);
            }
            else if (i == 0 || shown[i - 1])
            {
                result.Add(new('…', string.Empty, 0));
            }
        }

        return result;
    }
}
