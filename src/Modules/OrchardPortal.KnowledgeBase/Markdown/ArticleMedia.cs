using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>
/// What images and videos need besides their address: room kept free for them while they load, loading when they come into sight,
/// and the path that the site is under.
/// </summary>
/// <remarks>Works on what the sanitiser wrote, and adds nothing that a text could choose.</remarks>
internal sealed partial class ArticleMedia(ImageSizes sizes, IHttpContextAccessor httpContextAccessor)
{
    public async Task<string> CompleteAsync(string html)
    {
        if (!html.Contains("<img", StringComparison.Ordinal) && !html.Contains("class=\"video\"", StringComparison.Ordinal))
        {
            return html;
        }

        var root = httpContextAccessor.HttpContext?.Request.PathBase.Value ?? string.Empty;
        var found = new Dictionary<string, ImageSize>(StringComparer.Ordinal);
        foreach (Match match in Image().Matches(html))
        {
            var source = WebUtility.HtmlDecode(match.Groups["src"].Value);
            if (!found.ContainsKey(source) && await sizes.FindAsync(source) is { } size)
            {
                found[source] = size;
            }
        }

        html = Image().Replace(html, match =>
        {
            var source = WebUtility.HtmlDecode(match.Groups["src"].Value);
            var size = found.TryGetValue(source, out var known) && !match.Value.Contains(" width=", StringComparison.Ordinal) ? $" width=\"{known.Width}\" height=\"{known.Height}\"" : string.Empty;

            return $"<img{match.Groups["before"].Value} src=\"{Rooted(match.Groups["src"].Value, root)}\"{match.Groups["after"].Value}{size} loading=\"lazy\" decoding=\"async\">";
        });

        return Video().Replace(html, match => VideoAddress.IsFile(WebUtility.HtmlDecode(match.Groups["src"].Value))
            ? $"<figure class=\"video-file\"><video controls preload=\"metadata\" src=\"{Rooted(match.Groups["src"].Value, root)}\"></video><figcaption>{match.Groups["text"].Value}</figcaption></figure>"
            : match.Value);
    }

    private static string Rooted(string source, string root) =>
        source.StartsWith('/') && !source.StartsWith("//", StringComparison.Ordinal) ? root + source : source;

    [GeneratedRegex("<img(?<before>[^>]*?) src=\"(?<src>[^\"]*)\"(?<after>[^>]*?)\\s*/?>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Image();

    [GeneratedRegex("<p class=\"video\"><a class=\"video-link\" href=\"(?<src>[^\"]*)\"[^>]*><span class=\"video-text\">(?<text>[^<]*)</span>[^\n]*?</p>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Video();
}
