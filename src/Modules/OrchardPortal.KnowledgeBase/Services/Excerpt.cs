using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Cuts the piece of a text in which the searched words stand, and marks them.</summary>
public static class Excerpt
{
    // Letters of every language stay as they are.
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const int Before = 60;
    private const int Length = 220;

    /// <summary>Encoded HTML with the found words in <c>mark</c>.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="words">Folded words, as <see cref="SearchText.Words"/> gives them.</param>
    public static string Cut(string text, IReadOnlyList<string> words)
    {
        var folded = SearchText.Fold(text);
        var first = FirstMatch(folded, words);
        var start = first <= Before ? 0 : NextWord(text, first - Before);
        var end = Math.Min(text.Length, start + Length);

        if (end < text.Length)
        {
            var space = text.LastIndexOf(' ', end - 1, end - start);
            end = space > start ? space : end;
        }

        var html = new StringBuilder(start > 0 ? "… " : string.Empty);
        Append(html, text, folded, start, end, words);

        return html.Append(end < text.Length ? " …" : string.Empty).ToString();
    }

    /// <summary>A whole text as encoded HTML, the found words in <c>mark</c>.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="words">Folded words.</param>
    public static string Mark(string text, IReadOnlyList<string> words)
    {
        var html = new StringBuilder();
        Append(html, text, SearchText.Fold(text), 0, text.Length, words);

        return html.ToString();
    }

    private static void Append(StringBuilder html, string text, string folded, int start, int end, IReadOnlyList<string> words)
    {
        var plain = start;

        for (var i = start; i < end;)
        {
            var length = MatchAt(folded, i, words);
            if (length == 0)
            {
                i++;

                continue;
            }

            length = Math.Min(length, end - i);
            html.Append(_encoder.Encode(text[plain..i]))
                .Append("<mark>").Append(_encoder.Encode(text.Substring(i, length))).Append("</mark>");
            i += length;
            plain = i;
        }

        html.Append(_encoder.Encode(text[plain..end]));
    }

    private static int FirstMatch(string folded, IReadOnlyList<string> words)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (MatchAt(folded, i, words) > 0)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Length of the word that begins here and with one of the words; 0 when none does.</summary>
    private static int MatchAt(string folded, int at, IReadOnlyList<string> words)
    {
        if (!char.IsLetterOrDigit(folded[at]) || (at > 0 && char.IsLetterOrDigit(folded[at - 1])))
        {
            return 0;
        }

        foreach (var word in words)
        {
            if (string.CompareOrdinal(folded, at, word, 0, word.Length) == 0)
            {
                var end = at + word.Length;
                while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
                {
                    end++;
                }

                return end - at;
            }
        }

        return 0;
    }

    private static int NextWord(string text, int at)
    {
        var space = text.IndexOf(' ', at);

        return space < 0 ? at : space + 1;
    }
}
