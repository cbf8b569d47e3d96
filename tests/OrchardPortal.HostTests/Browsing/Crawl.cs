using System.Net;
using System.Text.RegularExpressions;

namespace OrchardPortal.HostTests.Browsing;

/// <summary>Follows the links of a site, and looks at a page or two of each kind.</summary>
public static partial class Crawl
{
    private const int MostPages = 150;
    private const int PagesOfAKind = 2;

    /// <summary>The pages that a visitor comes to from these addresses.</summary>
    public static async Task<IReadOnlyList<Page>> FromAsync(Visitor visitor, params string[] addresses)
    {
        var waiting = new Queue<string>(addresses);
        var seen = new HashSet<string>();
        var kinds = new Dictionary<string, int>();
        var pages = new List<Page>();
        while (pages.Count < MostPages && waiting.TryDequeue(out var address))
        {
            var kind = KindOf(address);
            if (!seen.Add(address) || kinds.GetValueOrDefault(kind) >= PagesOfAKind)
            {
                continue;
            }

            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            var page = await visitor.GetAsync(address);
            if (page.Status == HttpStatusCode.OK && page.ContentHeaders.ContentType?.MediaType == "text/html")
            {
                pages.Add(page);
                foreach (var link in page.Document.QuerySelectorAll("a[href^='/']"))
                {
                    waiting.Enqueue(link.GetAttribute("href")!.Split('#')[0]);
                }
            }
        }

        return pages;
    }

    /// <summary>An address with its numbers, identifiers and names of items left out.</summary>
    public static string KindOf(string address) => Slug().Replace(Identifier().Replace(address.Split('?')[0], "/*"), "/$1/*");

    [GeneratedRegex("/([0-9]+|[0-9a-z]{26}|[0-9a-f]{32})(?=/|$)")]
    private static partial Regex Identifier();

    [GeneratedRegex("/(articles|categories)/[^/]+")]
    private static partial Regex Slug();
}
