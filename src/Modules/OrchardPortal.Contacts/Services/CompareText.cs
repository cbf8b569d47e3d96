using System.Text;

namespace OrchardPortal.Contacts.Services;

/// <summary>
/// Text as filters compare it: case and the ways of writing one letter do not matter, all else does. It is kept in the
/// database in this form, because databases disagree about what lower case is.
/// </summary>
public static class CompareText
{
    /// <summary>In UTF-16 code units; longer texts are compared by so much of their beginning.</summary>
    public const int MaxLength = 255;

    public static string Key(string? text)
    {
        // The dotted capital I has no lower case in the invariant culture, but has one in databases.
        var key = Printable(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace('İ', 'i').Trim();
        return Shorten(key);
    }

    /// <summary>The text without a half of a character at its end.</summary>
    public static string Shorten(string text) =>
        text.Length <= MaxLength ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];

    // Halves of surrogate pairs cannot be normalised, nor a zero stored.
    private static string Printable(string? text)
    {
        var result = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            result.Append(rune.Value == 0 ? " " : rune.ToString());
        }

        return result.ToString();
    }
}
