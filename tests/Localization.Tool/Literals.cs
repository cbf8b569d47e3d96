using System.Globalization;
using System.Text;

namespace Localization.Tool;

/// <summary>Reads string literals of C#: plain, verbatim and raw ones.</summary>
internal static class Literals
{
    /// <summary>Reads the literal at the position and moves behind it; null, with the position unmoved, if none is there or it is interpolated.</summary>
    public static string? Read(string source, ref int position)
    {
        if (position >= source.Length)
        {
            return null;
        }

        if (source[position] == '@' && position + 1 < source.Length && source[position + 1] == '"')
        {
            position++;
            return Verbatim(source, ref position);
        }

        return source[position] != '"' ? null
            : string.CompareOrdinal(source, position, "\"\"\"", 0, 3) == 0 ? Raw(source, ref position)
            : Plain(source, ref position);
    }

    private static string Plain(string source, ref int position)
    {
        var text = new StringBuilder();
        for (position++; source[position] != '"'; position++)
        {
            text.Append(source[position] == '\\' ? Escape(source, ref position) : source[position]);
        }

        position++;
        return text.ToString();
    }

    private static char Escape(string source, ref int position)
    {
        var escaped = source[++position];
        if (escaped == 'u')
        {
            var code = source.Substring(position + 1, 4);
            position += 4;
            return (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return escaped switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            _ => escaped,
        };
    }

    private static string Verbatim(string source, ref int position)
    {
        var text = new StringBuilder();
        for (position++; position < source.Length; position++)
        {
            if (source[position] == '"' && (position + 1 == source.Length || source[position + 1] != '"'))
            {
                break;
            }

            position += source[position] == '"' ? 1 : 0;
            text.Append(source[position]);
        }

        position++;
        return text.ToString();
    }

    // A text of the interface is one line; a raw literal of several would be trimmed by the compiler as we do not.
    private static string Raw(string source, ref int position)
    {
        var quotes = position;
        while (source[quotes] == '"')
        {
            quotes++;
        }

        var mark = new string('"', quotes - position);
        var end = source.IndexOf(mark, quotes, StringComparison.Ordinal);
        position = end + mark.Length;
        return source[quotes..end];
    }
}
