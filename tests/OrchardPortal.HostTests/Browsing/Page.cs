using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OrchardPortal.HostTests.Browsing;

/// <summary>An answer of the site, as a visitor sees it.</summary>
public sealed class Page
{
    private static readonly HtmlParser _parser = new();

    private readonly Lazy<IHtmlDocument> _document;

    private Page(Visitor visitor, Uri address, HttpResponseMessage response, byte[] body)
    {
        Visitor = visitor;
        Address = address;
        Status = response.StatusCode;
        Headers = response.Headers;
        ContentHeaders = response.Content.Headers;
        Body = body;
        Html = Encoding.UTF8.GetString(body);
        _document = new(() => _parser.ParseDocument(Html));
        Redirect = (int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } location ? new Uri(address, location) : null;
    }

    public Visitor Visitor { get; }

    /// <summary>Where the visitor is after all redirects.</summary>
    public Uri Address { get; }

    /// <summary>Path and query of the address.</summary>
    public string Path => Address.PathAndQuery;

    public HttpStatusCode Status { get; }

    public HttpResponseHeaders Headers { get; }

    public HttpContentHeaders ContentHeaders { get; }

    public byte[] Body { get; }

    public string Html { get; }

    public IHtmlDocument Document => _document.Value;

    public string Title => Document.Title ?? "";

    public string Heading => Texts("h1").FirstOrDefault() ?? "";

    /// <summary>The text of the page's main part.</summary>
    public string Text => Words((Document.QuerySelector("main") ?? Document.Body)?.TextContent);

    internal Uri? Redirect { get; }

    internal static async Task<Page> ReadAsync(Visitor visitor, Uri address, HttpResponseMessage response)
        => new(visitor, address, response, await response.Content.ReadAsByteArrayAsync());

    /// <summary>A header's value, wherever .NET keeps it; null when it was not sent.</summary>
    public string? Header(string name)
        => Headers.TryGetValues(name, out var values) || ContentHeaders.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    /// <summary>The texts of the elements that a selector finds.</summary>
    public IReadOnlyList<string> Texts(string selector) => [.. Document.QuerySelectorAll(selector).Select(element => Words(element.TextContent))];

    /// <summary>Whether there is a link with this text or accessible name.</summary>
    public bool HasLink(string text) => Links(text).Any();

    /// <summary>Follows the link with this text.</summary>
    public Task<Page> FollowAsync(string text)
        => Visitor.OpenAsync(Links(text).Select(link => link.GetAttribute("href")!).FirstOrDefault() ?? throw Missing($"link “{text}”"));

    /// <summary>The form with a button of this text.</summary>
    public PageForm Form(string button)
    {
        foreach (var form in Document.Forms)
        {
            if (form.QuerySelectorAll("button").FirstOrDefault(element => Words(element.TextContent) == button) is IHtmlElement element)
            {
                return new PageForm(this, form, element);
            }
        }

        throw Missing($"form with the button “{button}”");
    }

    /// <summary>Each form that posts, as its first button sends it.</summary>
    public IEnumerable<PageForm> PostForms() => Document.Forms
        .Where(form => string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase) && form.QuerySelector("button") is IHtmlElement)
        .Select(form => new PageForm(this, form, (IHtmlElement)form.QuerySelector("button")!));

    /// <summary>Whether there is a form with a button of this text.</summary>
    public bool HasButton(string text) => Texts("button").Contains(text);

    internal static string Words(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal InvalidOperationException Missing(string what) => new($"There is no {what} on {this}");

    public override string ToString() => $"{Address} ({(int)Status}):\n{(Text.Length > 0 ? Text : Html)}";

    private IEnumerable<IElement> Links(string text)
        => Document.QuerySelectorAll("a[href]").Where(link => Words(link.TextContent) == text || link.GetAttribute("aria-label") == text);
}
