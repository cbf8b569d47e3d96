using System.Net.Http.Json;
using System.Text.Json;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>A real OpenID Connect provider (tests/servers/oidc).</summary>
public sealed class OidcServer : IAsyncDisposable
{
    public const string Name = "oidc";

    private readonly NodeServer _server;
    private readonly HttpClient _client;

    private OidcServer(NodeServer server)
    {
        _server = server;
        _client = new HttpClient { BaseAddress = server.Address };
    }

    /// <summary>The issuer.</summary>
    public string Issuer => _server.Address.AbsoluteUri.TrimEnd('/');

    public static async Task<OidcServer> StartAsync() => new(await NodeServer.StartAsync(Name));

    /// <summary>Makes an account, with which anybody logs in by its name and any password.</summary>
    public async Task<string> AddAsync(string name, object claims)
    {
        using var response = await _client.PutAsJsonAsync($"/test/accounts/{name}", claims);
        response.EnsureSuccessStatusCode();
        return name;
    }

    /// <summary>Makes a client that may be sent back to these addresses.</summary>
    public async Task<(string Id, string Secret)> RegisterAsync(string callback, string afterLogOut, string backChannel)
    {
        using var response = await _client.PostAsJsonAsync("/reg", new Dictionary<string, object>
        {
            ["redirect_uris"] = new[] { callback }, ["post_logout_redirect_uris"] = new[] { afterLogOut }, ["backchannel_logout_uri"] = backChannel, ["backchannel_logout_session_required"] = true,
        });
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        using var json = JsonDocument.Parse(text);
        return (json.RootElement.GetProperty("client_id").GetString()!, json.RootElement.GetProperty("client_secret").GetString()!);
    }

    /// <summary>From now on it signs with other keys.</summary>
    public async Task RotateAsync()
    {
        using var response = await _client.PostAsync("/test/rotate", null);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }
}
