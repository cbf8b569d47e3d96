using System.Globalization;

namespace Sapling.Liquid.Parsing;

/// <summary>Escapes within quoted text, as Fluid knows them; a backslash before anything else stands for itself.</summary>
internal static class StringEscape
{
    public static bool TryRead(string text, int position, out char character, out int length)
    {
        length = 2;
        character = '\0';
        if (position + 1 >= text.Length)
        {
            return false;
        }

        switch (text[position + 1])
        {
            case '\\' or '"' or '\'':
                character = text[position + 1];
                return true;
            case 'n':
                character = '\n';
                return true;
            case 'r':
                character = '\r';
                return true;
            case 't':
                character = '\t';
                return true;
            case 'b':
                character = '\b';
                return true;
            case 'f':
                character = '\f';
                return true;
            case 'v':
                character = '\v';
                return true;
            case 'u' when position + 6 <= text.Length && IsHex(text, position + 2):
                character = (char)int.Parse(text.AsSpan(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                length = 6;
                return true;
            default:
                return false;
        }
    }

    private static bool IsHex(string text, int start) =>
        char.IsAsciiHexDigit(text[start])
        && char.IsAsciiHexDigit(text[start + 1])
        && char.IsAsciiHexDigit(text[start + 2])
        && char.IsAsciiHexDigit(text[start + 3]);
}
