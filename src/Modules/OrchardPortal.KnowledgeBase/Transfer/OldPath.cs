using System.Text.RegularExpressions;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Paths of articles on the site that they come from, written so that all spellings of one are the same.</summary>
internal static partial class OldPath
{
    public const int MaxLength = 400;

    /// <summary>A path in the form in which it is kept; empty for what leads nowhere.</summary>
    /// <param name="path">With its first slash, escaped or not; a query and a fragment are left out.</param>
    public static string Normalize(string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        var plain = Uri.UnescapeDataString(end < 0 ? path : path[..end]).Trim().TrimEnd('/').ToLowerInvariant();
        if (plain.Length is < 2 or > MaxLength || plain[0] != '/' || plain.Any(char.IsControl))
        {
            return string.Empty;
        }

        // Zendesk finds an article by its number, whatever language and words stand around it.
        return Zendesk().Match(plain) is { Success: true } match ? "/hc/articles/" + match.Groups["id"].Value : plain;
    }

    [GeneratedRegex("^/hc/(?:[a-z0-9-]+/)?articles/(?<id>[0-9]+)(?:-[^/]*)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Zendesk();
}
