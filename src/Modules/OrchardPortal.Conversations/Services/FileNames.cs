using System.Globalization;
using System.Text;

namespace OrchardPortal.Conversations.Services;

/// <summary>Makes names of files safe to show, to keep and to offer for saving.</summary>
internal static class FileNames
{
    public const int MaxLength = 120;

    private const string Unnamed = "file";

    private static readonly HashSet<string> _devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>
    /// The last part of the path, without control, direction and invisible characters, without what file systems refuse, at most
    /// <see cref="MaxLength"/> characters with the extension kept.
    /// </summary>
    public static string Clean(string? fileName)
    {
        var visible = new StringBuilder();
        foreach (var rune in (fileName ?? "").EnumerateRunes())
        {
            if (rune.Value is '/' or '\\')
            {
                visible.Clear();
            }
            else if (rune == Rune.ReplacementChar || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                continue;
            }
            else
            {
                visible.Append(rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*' or ';' ? "_" : Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
            }
        }

        var name = visible.ToString().Normalize(NormalizationForm.FormC).Trim(' ', '.');
        var dot = name.LastIndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).Trim(' ', '.');
        var extension = dot < 0 ? "" : name[dot..];
        if (extension.Length > 16)
        {
            (stem, extension) = (name, "");
        }

        // A dot at the start was trimmed: then what is left is the extension of a file without a name.
        if (dot < 0 && (fileName ?? "").Contains('.') && AttachmentTypes.ContentTypeOf("." + name) is not null)
        {
            (stem, extension) = ("", "." + name);
        }

        if (stem.Length == 0 || _devices.Contains(stem))
        {
            stem = stem.Length == 0 ? Unnamed : "_" + stem;
        }

        return Shorten(stem, MaxLength - extension.Length) + extension;
    }

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..end].TrimEnd(' ', '.');
    }
}
