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

    /// <summary>Everything that links, files and pictures lead to from these addresses, whatever it answers; lists in one order only.</summary>
    /// <param name="visitor">Who reads. Logging out and choosing a language are left alone.</param>
    /// <param name="most">How many pages to read.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="alsoTo">Further addresses that a page leads to.</param>
    public static async Task<List<Page>> EverythingAsync(Visitor visitor, int most, string[] from, Func<Page, IEnumerable<string>>? alsoTo = null)
    {
        var seen = new HashSet<string>();
        var waiting = new Queue<string>(from);
        var pages = new List<Page>();
        while (waiting.TryDequeue(out var address) && pages.Count < most)
        {
            if (!seen.Add(address) || address.StartsWith("/account/logout", StringComparison.Ordinal) || address.StartsWith("/language", StringComparison.Ordinal))
            {
                continue;
            }

            var page = await visitor.GetAsync(address);
            pages.Add(page);
            if (page.ContentHeaders.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var links = page.Document.QuerySelectorAll("[href], [src]").Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!);
            foreach (var target in links.Concat(alsoTo?.Invoke(page) ?? []).Select(link => new Uri(page.Address, link)))
            {
                if (target.Authority == visitor.Home.Authority && !target.Query.Contains("sort="))
                {
                    waiting.Enqueue(target.PathAndQuery);
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
