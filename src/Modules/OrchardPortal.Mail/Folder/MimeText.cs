using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OrchardPortal.Mail.Folder;

/// <summary>The encodings of mail: of words in headers (RFC 2047) and of bodies (RFC 2045).</summary>
internal static partial class MimeText
{
    /// <summary>A header's value as it is read.</summary>
    public static string DecodeHeader(string value)
    {
        // White space between two encoded words is none of the text (RFC 2047, 6.2).
        var joined = BetweenWords().Replace(value, "?==?");

        return Word().Replace(joined, match =>
        {
            try
            {
                var encoding = Encoding.GetEncoding(match.Groups["charset"].Value);
                var text = match.Groups["text"].Value;
                var bytes = match.Groups["kind"].Value is "B" or "b" ? Convert.FromBase64String(text) : Quoted(text.Replace('_', ' '));

                return encoding.GetString(bytes);
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException)
            {
                return match.Value;
            }
        });
    }

    /// <exception cref="FormatException">The body is not in the encoding that it claims.</exception>
    public static string DecodeBody(string body, string encoding, string charset)
    {
        var bytes = encoding.Trim().ToLowerInvariant() switch
        {
            "base64" => Convert.FromBase64String(string.Concat(body.Where(character => !char.IsWhiteSpace(character)))),
            "quoted-printable" => Quoted(SoftBreak().Replace(body, string.Empty)),
            _ => Encoding.Latin1.GetBytes(body),
        };

        return CharsetOf(charset).GetString(bytes);
    }

    private static Encoding CharsetOf(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    private static byte[] Quoted(string text)
    {
        using var bytes = new MemoryStream(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.WriteByte(value);
                i += 2;
            }
            else
            {
                bytes.WriteByte((byte)text[i]);
            }
        }

        return bytes.ToArray();
    }

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"=\?(?<charset>[^?\s]+)\?(?<kind>[BbQq])\?(?<text>[^?\s]*)\?=")]
    private static partial Regex Word();

    [GeneratedRegex(@"=[ \t]*\r?\n")]
    private static partial Regex SoftBreak();
}
