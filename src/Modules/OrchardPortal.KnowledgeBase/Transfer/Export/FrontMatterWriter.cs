using System.Globalization;
using System.Text;

namespace OrchardPortal.KnowledgeBase.Transfer.Export;

/// <summary>Writes what stands before the text of a Markdown file; <see cref="Reading.FrontMatter"/> reads it.</summary>
internal sealed class FrontMatterWriter
{
    private readonly StringBuilder _text = new("---\n");

    public FrontMatterWriter Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _text.Append(name).Append(": ").Append(Quote(value)).Append('\n');
        }

        return this;
    }

    public FrontMatterWriter Add(string name, int value) => value == 0 ? this : Add(name, value.ToString(CultureInfo.InvariantCulture));

    public FrontMatterWriter Add(string name, DateTime? utc) => Add(name, utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    public FrontMatterWriter Add(string name, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
        {
            _text.Append(name).Append(":\n");
            foreach (var value in values)
            {
                _text.Append("- ").Append(Quote(value)).Append('\n');
            }
        }

        return this;
    }

    /// <summary>The file with the text behind.</summary>
    public string With(string text) => $"{_text}---\n\n{text.ReplaceLineEndings("\n").Trim('\n')}\n";

    private static string Quote(string value) =>
        "\"" + value.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
