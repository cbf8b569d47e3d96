using System.Net;

namespace OrchardPortal.HostTests.Browsing;

/// <summary>
/// Somebody with a browser without JavaScript: keeps cookies, follows redirects and links, fills in forms as they stand on the page.
/// </summary>
public sealed class Visitor : IDisposable
{
    private const int MostRedirects = 10;

    private readonly HttpClient _client;

    public Visitor(Site site)
        : this(site.Address, new CookieContainer())
    {
    }

    private Visitor(Uri address, CookieContainer cookies)
    {
        Cookies = cookies;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address };
        _client.DefaultRequestHeaders.Add("Accept-Language", "en");
    }

    public CookieContainer Cookies { get; }

    public static async Task<Visitor> LoginAsync(Site site, Account account)
    {
        var visitor = new Visitor(site);
        var page = await visitor.OpenAsync("/account/login");
        var after = await page.Form("Log in").Fill("E-mail address or user name", account.Email).Fill("Password", Account.Password).SendAsync();
        Assert.True(after.Address.AbsolutePath != "/account/login", $"{account} could not log in.\n{after}");
        return visitor;
    }

    /// <summary>The same browser, cookies and all, after the site moved to another port.</summary>
    public Visitor At(Site site)
    {
        var cookies = new CookieContainer();
        foreach (Cookie cookie in Cookies.GetAllCookies())
        {
            cookies.Add(site.Address, new Cookie(cookie.Name, cookie.Value, cookie.Path));
        }

        return new Visitor(site.Address, cookies);
    }

    /// <summary>Opens a page that is there, following redirects.</summary>
    public async Task<Page> OpenAsync(string address)
    {
        var page = await GetAsync(address);
        Assert.True(page.Status == HttpStatusCode.OK, $"{address} answered {page}");
        return page;
    }

    /// <summary>Asks for an address, whatever it answers; redirects are followed.</summary>
    public Task<Page> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Sends a request; redirects are followed as browsers do.</summary>
    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        var page = await SendOnceAsync(request);
        for (var redirects = 0; page.Redirect is { } target; redirects++)
        {
            Assert.True(redirects < MostRedirects, $"{request.RequestUri} redirects without end.");
            page = await SendOnceAsync(new HttpRequestMessage(HttpMethod.Get, target));
        }

        return page;
    }

    /// <summary>Sends a request and takes the first answer, also when that is a redirect.</summary>
    public async Task<Page> SendOnceAsync(HttpRequestMessage request)
    {
        using var response = await _client.SendAsync(request);
        return await Page.ReadAsync(this, new Uri(_client.BaseAddress!, request.RequestUri!), response);
    }

    public void Dispose() => _client.Dispose();
}
