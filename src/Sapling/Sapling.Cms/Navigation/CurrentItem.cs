using Microsoft.AspNetCore.Http;

namespace OrchardCore.Navigation;

/// <summary>Which entry of a menu the current page belongs to: the one whose address is the longest beginning of the page's.</summary>
internal static class CurrentItem
{
    public static MenuItem? Find(IEnumerable<MenuItem> items, HttpRequest request)
    {
        var path = (request.PathBase + request.Path).Value ?? string.Empty;
        var address = path + request.QueryString;
        return All(items)
            .Where(item => Matches(item.Href, path, address))
            .MaxBy(item => (item.Href!.Length * 2) + (item.Items.Count == 0 ? 1 : 0));
    }

    public static bool IsIn(MenuItem item, MenuItem? current) =>
        current is not null && (ReferenceEquals(item, current) || item.Items.Any(child => IsIn(child, current)));

    private static bool Matches(string? href, string path, string address)
    {
        if (string.IsNullOrEmpty(href) || href[0] != '/')
        {
            return false;
        }

        if (href.Contains('?'))
        {
            return address.Equals(href, StringComparison.OrdinalIgnoreCase) || address.StartsWith(href + "&", StringComparison.OrdinalIgnoreCase);
        }

        var beginning = href.TrimEnd('/');
        return path.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
            && (path.Length == beginning.Length || path[beginning.Length] == '/');
    }

    private static IEnumerable<MenuItem> All(IEnumerable<MenuItem> items) => items.SelectMany(item => All(item.Items).Prepend(item));
}
