using System.Text;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Text that people type into forms.</summary>
internal static class TypedText
{
    /// <summary>Without what no keyboard types (control characters, halves of characters) and without blanks at the ends; lines end in <c>\n</c>.</summary>
    public static string Clean(string? text)
    {
        var result = new StringBuilder();
        foreach (var rune in (text ?? string.Empty).ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && (!Rune.IsControl(rune) || rune.Value is '\t' or '\n'))
            {
                result.Append(rune.ToString());
            }
        }

        return result.ToString().Trim();
    }

    /// <summary>The same in one line.</summary>
    public static string CleanLine(string? text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
