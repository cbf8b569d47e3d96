namespace OrchardCore.Localization.PortableObject;

/// <summary>The entry of a PO file that is being read.</summary>
internal sealed class PoEntry
{
    private enum Part
    {
        None,
        Context,
        Id,
        PluralId,
        Translation,
    }

    private readonly List<string> _translations = [];
    private Part _part;
    private string? _context;
    private string? _id;
    private bool _isFuzzy;
    private bool _nextIsFuzzy;

    /// <summary>Takes in a line; returns the entry before it, if this line begins another.</summary>
    public CultureDictionaryRecord? Read(string line)
    {
        var text = line.AsSpan().Trim();
        if (text.IsEmpty)
        {
            return null;
        }

        if (text[0] == '#')
        {
            // A fuzzy translation is a guess of a tool that nobody has checked.
            _nextIsFuzzy |= text.StartsWith("#,") && text.Contains("fuzzy", StringComparison.Ordinal);
            return null;
        }

        if (text[0] == '"')
        {
            Continue(PoParser.Unquote(text));
            return null;
        }

        var begins = text.StartsWith("msgctxt") || (text.StartsWith("msgid") && !text.StartsWith("msgid_plural") && _part != Part.Context);
        var record = begins ? Complete() : null;
        Begin(text);
        return record;
    }

    /// <summary>The entry as read so far, or null if it is not a translated message.</summary>
    public CultureDictionaryRecord? Complete()
    {
        var record = string.IsNullOrEmpty(_id) || _isFuzzy || _translations.Count == 0 || _translations.TrueForAll(string.IsNullOrEmpty)
            ? null
            : new CultureDictionaryRecord(_id, _context, [.. _translations]);
        (_context, _id, _part) = (null, null, Part.None);
        (_isFuzzy, _nextIsFuzzy) = (_nextIsFuzzy, false);
        _translations.Clear();
        return record;
    }

    private void Begin(ReadOnlySpan<char> text)
    {
        var value = PoParser.Unquote(text);
        if (text.StartsWith("msgctxt"))
        {
            (_part, _context) = (Part.Context, value);
        }
        else if (text.StartsWith("msgid_plural"))
        {
            _part = Part.PluralId;
        }
        else if (text.StartsWith("msgid"))
        {
            (_part, _id) = (Part.Id, value);
        }
        else if (text.StartsWith("msgstr"))
        {
            _part = Part.Translation;
            _translations.Add(value ?? string.Empty);
        }
    }

    private void Continue(string? value)
    {
        switch (_part)
        {
            case Part.Context: _context += value; break;
            case Part.Id: _id += value; break;
            case Part.Translation: _translations[^1] += value; break;
        }
    }
}
