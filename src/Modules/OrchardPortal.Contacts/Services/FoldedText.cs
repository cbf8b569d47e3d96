using System.Globalization;
using System.Text;

namespace OrchardPortal.Contacts.Services;

/// <summary>Text as it is searched: lower-case letters without accents, and digits; all else is space between words.</summary>
public static class FoldedText
{
    public static string Fold(string? text)
    {
        var result = new StringBuilder();
        foreach (var rune in (text ?? "").Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                result.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                && result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    public static string[] Words(string? text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
