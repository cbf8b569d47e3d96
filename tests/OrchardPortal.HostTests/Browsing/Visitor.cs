using System.Net;
using System.Net.Sockets;

namespace OrchardPortal.HostTests.Browsing;

/// <summary>
/// Somebody with a browser without JavaScript: keeps cookies, follows redirects and links, fills in forms as they stand on the page.
/// </summary>
public sealed class Visitor : IDisposable
{
    private const int MostRedirects = 10;

    private readonly HttpClient _client;

    public Visitor(Site site)
        : this(site.Address, new CookieContainer(), null)
    {
    }

    public Visitor(Uri address)
        : this(address, new CookieContainer(), null)
    {
    }

    /// <param name="from">The address that this visitor comes from: any of 127.0.0.0/8.</param>
    public Visitor(Site site, IPAddress from)
        : this(site.Address, new CookieContainer(), from)
    {
    }

    private Visitor(Uri address, CookieContainer cookies, IPAddress? from)
    {
        Cookies = cookies;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies };
        if (from is not null)
        {
            handler.ConnectCallback = (context, cancellation) => ConnectAsync(from, context.DnsEndPoint, cancellation);
        }

        _client = new HttpClient(handler) { BaseAddress = address };
        _client.DefaultRequestHeaders.Add("Accept-Language", "en");
    }

    /// <summary>The address of the site that is visited.</summary>
    public Uri Home => _client.BaseAddress!;

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
    public Visitor At(Site site) => At(site.Address);

    /// <summary>The same browser at another node of the site.</summary>
    public Visitor At(Uri address)
    {
        var cookies = new CookieContainer();
        foreach (Cookie cookie in Cookies.GetAllCookies())
        {
            cookies.Add(address, new Cookie(cookie.Name, cookie.Value, cookie.Path));
        }

        return new Visitor(address, cookies, null);
    }

    /// <summary>Sends a header with each request from now on.</summary>
    public void Say(string header, string value) => _client.DefaultRequestHeaders.Add(header, value);

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

    /// <summary>Listens to a stream of events.</summary>
    public async Task<EventStream> ListenAsync(string address) => await EventStream.ReadAsync(await TryListenAsync(address));

    /// <summary>The beginning of an answer that may have no end.</summary>
    public Task<HttpResponseMessage> TryListenAsync(string address) => _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);

    public void Dispose() => _client.Dispose();

    private static async ValueTask<Stream> ConnectAsync(IPAddress from, DnsEndPoint to, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(IPAddress.Parse(to.Host), to.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
