using System.Text;

namespace Localization.Tool;

/// <summary>The translations of the interface into one language, as a PO file that is written in one order so that changes are easy to read.</summary>
public sealed class PoFile
{
    private readonly Dictionary<(string? Context, string Id), Translation> _entries = [];

    private PoFile(string path, string culture) => (Path, Culture) = (path, culture);

    public string Path { get; }

    public string Culture { get; }

    public IReadOnlyCollection<Translation> Entries => _entries.Values;

    /// <summary>The translations into a language; none if it has no file.</summary>
    /// <param name="root">The root of the repository.</param>
    public static PoFile Read(string root, string culture)
    {
        var file = new PoFile(System.IO.Path.Join(root, "src", "Web", "Localization", culture + ".po"), culture);
        if (File.Exists(file.Path))
        {
            foreach (var entry in PoReader.Read(File.ReadLines(file.Path)))
            {
                file.Set(entry);
            }
        }

        return file;
    }

    /// <summary>The translation of a text wherever it stands, or null.</summary>
    public Translation? Find(string id) => _entries.GetValueOrDefault((null, id));

    public void Set(Translation translation)
    {
        ArgumentNullException.ThrowIfNull(translation);
        _entries[(translation.Context, translation.Id)] = translation;
    }

    public void Remove(Translation translation)
    {
        ArgumentNullException.ThrowIfNull(translation);
        _entries.Remove((translation.Context, translation.Id));
    }

    public void Save()
    {
        var text = new StringBuilder()
            .Append("msgid \"\"\nmsgstr \"\"\n")
            .Append("\"Language: ").Append(Culture).Append("\\n\"\n")
            .Append("\"Content-Type: text/plain; charset=UTF-8\\n\"\n")
            .Append("\"Plural-Forms: ").Append(PluralForms.Header(Culture)).Append("\\n\"\n");
        foreach (var entry in _entries.Values.OrderBy(entry => entry.Id, StringComparer.Ordinal).ThenBy(entry => entry.Context, StringComparer.Ordinal))
        {
            Write(text.Append('\n'), entry);
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, text.ToString());
    }

    private static void Write(StringBuilder text, Translation entry)
    {
        if (entry.Context is not null)
        {
            Line(text, "msgctxt", entry.Context);
        }

        Line(text, "msgid", entry.Id);
        if (entry.Plural is null)
        {
            Line(text, "msgstr", entry.Forms[0]);
            return;
        }

        Line(text, "msgid_plural", entry.Plural);
        for (var form = 0; form < entry.Forms.Count; form++)
        {
            Line(text, $"msgstr[{form}]", entry.Forms[form]);
        }
    }

    private static void Line(StringBuilder text, string keyword, string value)
        => text.Append(keyword).Append(" \"").Append(Escapes.Escape(value).Replace("\"", "\\\"", StringComparison.Ordinal)).Append("\"\n");
}
