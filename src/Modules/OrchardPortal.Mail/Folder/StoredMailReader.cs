using System.Text.RegularExpressions;

namespace OrchardPortal.Mail.Folder;

/// <summary>Reads the file of a mail: its headers, and the first text and the first HTML among its parts.</summary>
internal static partial class StoredMailReader
{
    private const int Deepest = 8;

    /// <param name="name">The name of the mail.</param>
    /// <param name="writtenUtc">When it was written.</param>
    /// <param name="content">The file, a character for each byte.</param>
    public static StoredMail Read(string name, DateTime writtenUtc, string content)
    {
        var (headers, body) = Split(content);
        string? text = null;
        string? html = null;
        Collect(headers, body, 0, ref text, ref html);

        return new()
        {
            Name = name,
            WrittenUtc = writtenUtc,
            Headers = [.. headers.Select(header => KeyValuePair.Create(header.Key, MimeText.DecodeHeader(header.Value)))],
            Text = text,
            Html = html,
        };
    }

    private static void Collect(List<KeyValuePair<string, string>> headers, string body, int depth, ref string? text, ref string? html)
    {
        var type = Header(headers, "Content-Type");
        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && Boundary().Match(type) is { Success: true } boundary && depth < Deepest)
        {
            foreach (var part in Parts(body, "--" + boundary.Groups["name"].Value))
            {
                var (inner, content) = Split(part);
                Collect(inner, content, depth + 1, ref text, ref html);
            }

            return;
        }

        var charset = Charset().Match(type) is { Success: true } match ? match.Groups["name"].Value : "utf-8";
        if (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
        {
            html ??= MimeText.DecodeBody(body, Header(headers, "Content-Transfer-Encoding"), charset);
        }
        else if (type.Length == 0 || type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase))
        {
            text ??= MimeText.DecodeBody(body, Header(headers, "Content-Transfer-Encoding"), charset);
        }
    }

    private static IEnumerable<string> Parts(string body, string delimiter)
    {
        var sections = ("\n" + body.ReplaceLineEndings("\n")).Split("\n" + delimiter);

        return sections.Skip(1).TakeWhile(section => !section.StartsWith("--", StringComparison.Ordinal)).Select(section => section.TrimStart(' ', '\t').TrimStart('\n'));
    }

    private static (List<KeyValuePair<string, string>> Headers, string Body) Split(string content)
    {
        var text = content.ReplaceLineEndings("\n");
        var end = text.StartsWith('\n') ? 0 : text.IndexOf("\n\n", StringComparison.Ordinal);
        var head = end < 0 ? text : text[..end];
        var headers = Folded().Replace(head, " ").Split('\n')
            .Select(line => line.Split(':', 2))
            .Where(pair => pair.Length == 2)
            .Select(pair => KeyValuePair.Create(pair[0].Trim(), pair[1].Trim()))
            .ToList();

        return (headers, end < 0 ? string.Empty : text[end..].TrimStart('\n'));
    }

    private static string Header(List<KeyValuePair<string, string>> headers, string name) =>
        headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? string.Empty;

    [GeneratedRegex(@"\n[ \t]+")]
    private static partial Regex Folded();

    [GeneratedRegex("boundary=\"?(?<name>[^\";]+)\"?", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();

    [GeneratedRegex("charset=\"?(?<name>[^\";\\s]+)\"?", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
