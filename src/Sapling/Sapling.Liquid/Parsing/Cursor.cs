using System.Globalization;
using System.Text;
using Fluid;

namespace Sapling.Liquid.Parsing;

/// <summary>A place in the text of a template, and the small pieces that can be read there.</summary>
internal sealed class Cursor(string text, string? templateName)
{
    private int _countedTo;
    private int _line = 1;
    private int _lineStart;

    public string Text => text;

    public int Position { get; set; }

    /// <summary>Within the tag <c>liquid</c>, where a line break ends a tag.</summary>
    public bool LineMode { get; set; }

    public bool AtEnd => Position >= text.Length;

    public char Current => Position < text.Length ? text[Position] : '\0';

    public char Next => Position + 1 < text.Length ? text[Position + 1] : '\0';

    public static bool IsIdentifierStart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    public static bool IsIdentifierPart(char c) => IsIdentifierStart(c) || c == '-';

    public void SkipWhiteSpace()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position]) && !(LineMode && text[Position] is ('\n' or '\r')))
        {
            Position++;
        }
    }

    public bool TryRead(char c)
    {
        SkipWhiteSpace();
        if (Current != c || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool LooksAt(string expected) => string.CompareOrdinal(text, Position, expected, 0, expected.Length) == 0;

    /// <summary>Reads a name of letters, digits, underscores and hyphens; null when there is none.</summary>
    public string? TryReadIdentifier()
    {
        SkipWhiteSpace();
        var start = Position;
        if (AtEnd || !IsIdentifierStart(Current))
        {
            return null;
        }

        while (!AtEnd && IsIdentifierPart(Current) && !(Current == '-' && EndsTagAt(Position + 1)))
        {
            Position++;
        }

        return text[start..Position];
    }

    public bool TryReadWord(string word)
    {
        var start = Position;
        if (TryReadIdentifier() == word)
        {
            return true;
        }

        Position = start;
        return false;
    }

    public decimal? TryReadNumber()
    {
        SkipWhiteSpace();
        var end = Position;
        if (end < text.Length && text[end] is '-' or '+')
        {
            end++;
        }

        var digits = end;
        end = SkipDigits(end);
        if (end == digits)
        {
            return null;
        }

        // In 1..5 the points belong to the range.
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = SkipDigits(end + 1);
        }

        if (end < text.Length && (IsIdentifierStart(text[end]) || (text[end] == '-' && end + 1 < text.Length && IsIdentifierStart(text[end + 1]))))
        {
            return null;
        }

        if (!decimal.TryParse(text.AsSpan(Position, end - Position), NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
        {
            throw Error("The number is too large");
        }

        Position = end;
        return value;
    }

    public string? TryReadString()
    {
        SkipWhiteSpace();
        var quote = Current;
        if (quote is not ('"' or '\''))
        {
            return null;
        }

        var start = Position + 1;
        var end = start;
        StringBuilder? unescaped = null;
        while (end < text.Length && text[end] != quote)
        {
            if (text[end] == '\\' && StringEscape.TryRead(text, end, out var character, out var length))
            {
                unescaped ??= new StringBuilder(text, start, end - start, (end - start) + 16);
                unescaped.Append(character);
                end += length;
                continue;
            }

            unescaped?.Append(text[end]);
            end++;
        }

        if (end >= text.Length)
        {
            throw Error("The text is not closed");
        }

        Position = end + 1;
        return unescaped?.ToString() ?? text[start..end];
    }

    public (int Line, int Column) LineAndColumn(int position)
    {
        if (position < _countedTo)
        {
            (_countedTo, _line, _lineStart) = (0, 1, 0);
        }

        for (; _countedTo < position && _countedTo < text.Length; _countedTo++)
        {
            if (text[_countedTo] == '\n')
            {
                _line++;
                _lineStart = _countedTo + 1;
            }
        }

        return (_line, position - _lineStart + 1);
    }

    public ParseException Error(string message) => Error(message, Position);

    public ParseException Error(string message, int position)
    {
        var (line, column) = LineAndColumn(Math.Min(position, text.Length));
        return new ParseException(message, templateName, line, column);
    }

    private int SkipDigits(int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    // In {{ name-}} the hyphen trims, it is not part of the name.
    private bool EndsTagAt(int position) =>
        position + 1 < text.Length && text[position] is '}' or '%' && text[position + 1] == '}';
}
