using System.Text;

namespace Fluid.Filters;

internal static class HtmlText
{
    public static string Escape(string text, bool keepEntities)
    {
        var first = text.AsSpan().IndexOfAny("&<>\"'");
        if (first < 0)
        {
            return text;
        }

        var result = new StringBuilder(text, 0, first, text.Length + 32);
        for (var i = first; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '&' => result.Append(keepEntities && IsEntity(text, i + 1) ? "&" : "&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                var c => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <summary>Text without tags. Not a sanitizer: what it leaves must still be encoded.</summary>
    public static string Strip(string text)
    {
        var result = new StringBuilder(text.Length);
        var ends = new Ends(text);
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf('<', position);
            var close = open < 0 ? -1 : ends.After(open);
            if (close < 0)
            {
                break;
            }

            result.Append(text, position, open - position);
            position = close;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private static bool IsEntity(string text, int start)
    {
        const int LongestName = 32;
        var end = text.IndexOf(';', start, Math.Min(LongestName, text.Length - start));
        if (end <= start)
        {
            return false;
        }

        var name = text.AsSpan(start, end - start);
        if (name[0] != '#')
        {
            return IsAll(name, char.IsAsciiLetterOrDigit);
        }

        name = name[1..];
        return name is ['x' or 'X', ..] ? IsAll(name[1..], char.IsAsciiHexDigit) : IsAll(name, char.IsAsciiDigit);
    }

    private static bool IsAll(ReadOnlySpan<char> text, Func<char, bool> test)
    {
        foreach (var c in text)
        {
            if (!test(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    // What was not found once will not be found further on, and is not searched again.
    private sealed class Ends(string text)
    {
        private static readonly (string Start, string End)[] _elements =
            [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"), ("<", ">")];

        private readonly bool[] _missing = new bool[_elements.Length];

        public int After(int open)
        {
            for (var i = 0; i < _elements.Length; i++)
            {
                var (start, end) = _elements[i];
                if (_missing[i] || string.Compare(text, open, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) != 0)
                {
                    continue;
                }

                var at = text.IndexOf(end, open, StringComparison.OrdinalIgnoreCase);
                if (at >= 0)
                {
                    return at + end.Length;
                }

                _missing[i] = true;
            }

            return -1;
        }
    }
}
