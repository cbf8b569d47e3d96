using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace OrchardPortal.Conversations.Services;

/// <summary>Web addresses in a line of text become links; all else is encoded.</summary>
internal static partial class MessageLinks
{
    private const int MaxLength = 2048;

    public static void Append(StringBuilder html, string line)
    {
        var done = 0;
        foreach (var match in Addresses().EnumerateMatches(line))
        {
            var address = TrimEnd(line.AsSpan(match.Index, match.Length));
            if (address.Length > MaxLength || !Uri.TryCreate(address.ToString(), UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.UserInfo.Length > 0)
            {
                continue;
            }

            html.Append(Encode(line[done..match.Index]))
                .Append("<a href=\"").Append(Encode(uri.AbsoluteUri)).Append("\" rel=\"nofollow noopener\">")
                .Append(Encode(address.ToString())).Append("</a>");
            done = match.Index + address.Length;
        }

        html.Append(Encode(line[done..]));
    }

    // The full stop after an address ends the sentence; a bracket belongs to the address only when it was opened there.
    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> address)
    {
        while (address.Length > 0)
        {
            var last = address[^1];
            var unopened = last == ')' && address.Count(')') > address.Count('(');
            if (!unopened && last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '"' or ']' or '}' or '*' or '_'))
            {
                break;
            }

            address = address[..^1];
        }

        return address;
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);

    [GeneratedRegex(@"\bhttps?://[^\s<>""\u200B-\u200F\u202A-\u202E\u2066-\u2069]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}
