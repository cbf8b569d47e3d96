using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OrchardPortal.HostTests.Visiting;

/// <summary>What the site answered.</summary>
internal sealed class Page
{
    private static readonly HtmlParser _parser = new();

    private Page(Uri address, HttpStatusCode status, IReadOnlyDictionary<string, string> headers, IHtmlDocument document)
    {
        Address = address;
        Status = status;
        Headers = headers;
        Document = document;
    }

    /// <summary>Where redirections led.</summary>
    public Uri Address { get; }

    public HttpStatusCode Status { get; }

    public IReadOnlyDictionary<string, string> Headers { get; }

    public IHtmlDocument Document { get; }

    /// <summary>The text of the page as it is read, with single spaces.</summary>
    public string Text => TextOf(Document.Body);

    public string Main => TextOf(Document.QuerySelector("main") ?? Document.Body);

    public static async Task<Page> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Page(response.RequestMessage!.RequestUri!, response.StatusCode, headers, _parser.ParseDocument(html));
    }

    /// <summary>The form that has a field of this name.</summary>
    public IHtmlFormElement FormWith(string field)
        => Document.QuerySelector($"[name='{field}']")?.Closest("form") as IHtmlFormElement
            ?? throw new InvalidOperationException($"{Address} ({(int)Status}) has no form with a field '{field}':\n{Text}");

    /// <summary>The address of the first link with this text.</summary>
    public string Link(string text)
        => Document.QuerySelectorAll("a[href]").FirstOrDefault(link => TextOf(link).Contains(text, StringComparison.Ordinal))?.GetAttribute("href")
            ?? throw new InvalidOperationException($"{Address} ({(int)Status}) has no link '{text}':\n{Text}");

    public static string TextOf(INode? node)
        => node is null ? "" : string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
