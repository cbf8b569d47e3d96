using System.Buffers;
using System.Text;

namespace OrchardPortal.Contacts.Services;

/// <summary>Writes comma-separated values (RFC 4180) that a spreadsheet shows and never calculates.</summary>
public static class Csv
{
    /// <summary>The media type, and how spreadsheets learn the encoding: the file begins with a mark (U+FEFF).</summary>
    public const string ContentType = "text/csv; charset=utf-8; header=present";

    private static readonly SearchValues<char> _quoted = SearchValues.Create(",\"\r\n;");
    private static readonly SearchValues<char> _formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>One line, with its end.</summary>
    public static string Line(IEnumerable<string> cells)
    {
        var line = new StringBuilder();
        foreach (var cell in cells)
        {
            Append(line, cell);
            line.Append(',');
        }

        line.Length = Math.Max(0, line.Length - 1);

        return line.Append("\r\n").ToString();
    }

    private static void Append(StringBuilder line, string cell)
    {
        // A cell that begins so would be a formula: the apostrophe makes it text (OWASP, CSV injection).
        var value = cell.Length > 0 && (_formula.Contains(cell[0]) || (cell[0] == ' ' && cell.AsSpan().TrimStart() is { Length: > 0 } rest && _formula.Contains(rest[0])))
            ? "'" + cell
            : cell;
        if (value.AsSpan().ContainsAny(_quoted) || value is [' ', ..] or [.., ' '])
        {
            line.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            line.Append(value);
        }
    }
}
