namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>
/// What stands between two lines of hyphens before a text: names with values and lists, the part of YAML that writers of documentation
/// use. Names are read whatever their case.
/// </summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text after it.</summary>
    public string Text { get; private set; } = string.Empty;

    public static FrontMatter Read(string file)
    {
        var lines = file.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n');
        var front = new FrontMatter();
        var end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...") : -1;
        string? name = null;
        for (var i = 1; i < end; i++)
        {
            var line = lines[i].Trim();
            if (line.StartsWith("- ", StringComparison.Ordinal) && name is not null)
            {
                front._values[name].Add(Plain(line[2..]));
            }
            else if (line.IndexOf(':') is > 0 and var colon && !line.StartsWith('#'))
            {
                name = line[..colon].Trim();
                front._values[name] = Values(line[(colon + 1)..].Trim());
            }
        }

        front.Text = string.Join('\n', lines.Skip(end + 1)).Trim('\n');

        return front;
    }

    /// <summary>The first of these names that has a value; empty when none has.</summary>
    public string Value(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var values) && values.Count > 0 && values[0].Length > 0)
            {
                return values[0];
            }
        }

        return string.Empty;
    }

    /// <summary>The values of the first of these names that is there.</summary>
    public IReadOnlyList<string> List(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var values))
            {
                return values;
            }
        }

        return [];
    }

    private static List<string> Values(string value) => value switch
    {
        "" => [],
        ['[', .. var list, ']'] => [.. list.Split(',').Select(Plain).Where(item => item.Length > 0)],
        _ => [Plain(value)],
    };

    private static string Plain(string value)
    {
        value = value.Trim();

        return value.Length >= 2 && value[0] == value[^1] && (value[0] is '"' or '\'')
            ? value[0] == '"' ? value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal) : value[1..^1].Replace("''", "'", StringComparison.Ordinal)
            : value;
    }
}
