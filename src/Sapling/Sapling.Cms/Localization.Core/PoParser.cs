using System.Runtime.CompilerServices;
using System.Text;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Reads PO files as gettext defines them: messages with contexts and plural forms. A line that is none of these is skipped.</summary>
internal static class PoParser
{
    public static async IAsyncEnumerable<CultureDictionaryRecord> ParseAsync(TextReader reader, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var entry = new PoEntry();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (entry.Read(line) is { } record)
            {
                yield return record;
            }
        }

        if (entry.Complete() is { } last)
        {
            yield return last;
        }
    }

    public static IEnumerable<CultureDictionaryRecord> Parse(TextReader reader)
    {
        var entry = new PoEntry();
        while (reader.ReadLine() is { } line)
        {
            if (entry.Read(line) is { } record)
            {
                yield return record;
            }
        }

        if (entry.Complete() is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The text between the quotes of a line, with its escapes worked out, or null if the line has none.</summary>
    internal static string? Unquote(ReadOnlySpan<char> text)
    {
        var (start, end) = (text.IndexOf('"'), text.LastIndexOf('"'));
        if (start < 0 || end <= start)
        {
            return null;
        }

        var quoted = text[(start + 1)..end];
        if (!quoted.Contains('\\'))
        {
            return quoted.ToString();
        }

        var result = new StringBuilder(quoted.Length);
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] != '\\' || i + 1 == quoted.Length)
            {
                result.Append(quoted[i]);
                continue;
            }

            result.Append(quoted[++i] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                var character => character,
            });
        }

        return result.ToString();
    }
}
