using System.Text;

namespace OrchardPortal.Tickets.Services;

/// <summary>Text that people type into forms.</summary>
public static class PlainText
{
    /// <summary>Control characters other than tab and line ends, and halves of surrogate pairs: nothing that a keyboard types.</summary>
    public static bool HasControlCharacters(string? text)
    {
        foreach (var c in text ?? "")
        {
            if (char.IsControl(c) && c is not ('\t' or '\r' or '\n'))
            {
                return true;
            }
        }

        return text is not null && HasLoneSurrogate(text);
    }

    /// <summary>The text as it can be shown again and kept; line ends become <c>\n</c>.</summary>
    public static string RemoveControlCharacters(string? text)
    {
        var result = new StringBuilder();
        foreach (var rune in (text ?? "").Replace("\r\n", "\n").Replace('\r', '\n').EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && (!Rune.IsControl(rune) || rune.Value is '\t' or '\n'))
            {
                result.Append(rune.ToString());
            }
        }

        return result.ToString();
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
