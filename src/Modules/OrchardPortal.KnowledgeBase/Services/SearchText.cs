using System.Globalization;
using System.Text;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>
/// Makes words comparable: without accents, in lower case. "Café", "CAFE" and "cafe" become one word. Unlike <see cref="OrchardPortal.Contacts.Services.FoldedText"/>
/// it leaves every character in its place, since what was found is marked in the text that people read.
/// </summary>
public static class SearchText
{
    /// <summary>Folds a text; every character of the result stands at the place of its original in <paramref name="text"/>.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return string.Create(text.Length, text, static (folded, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                folded[i] = Fold(text[i]);
            }
        });
    }

    /// <summary>The words of a text, folded.</summary>
    public static IReadOnlyList<string> Words(string text, int atMost)
    {
        var words = new List<string>();
        var folded = Fold(text);
        var start = -1;

        for (var i = 0; i <= folded.Length && words.Count < atMost; i++)
        {
            if (i < folded.Length && char.IsLetterOrDigit(folded[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(folded[start..i]);
                start = -1;
            }
        }

        return words;
    }

    private static char Fold(char c)
    {
        if (c < 0x80)
        {
            return char.ToLowerInvariant(c);
        }

        // Letters that do not decompose into a base and an accent.
        switch (c)
        {
            case 'ß': return 's';
            case 'Ø' or 'ø': return 'o';
            case 'Ł' or 'ł': return 'l';
            case 'Đ' or 'đ' or 'ð': return 'd';
            case 'Æ' or 'æ': return 'a';
            case 'Œ' or 'œ': return 'o';
        }

        if (char.IsSurrogate(c))
        {
            return c;
        }

        var decomposed = c.ToString().Normalize(NormalizationForm.FormD);

        return CharUnicodeInfo.GetUnicodeCategory(decomposed[0]) == UnicodeCategory.NonSpacingMark ? ' ' : char.ToLowerInvariant(decomposed[0]);
    }
}
