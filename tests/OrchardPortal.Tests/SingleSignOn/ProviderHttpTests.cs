using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Tests.SingleSignOn;

/// <summary>What asking a provider does with addresses that somebody entered (security.md, row outgoing requests).</summary>
public sealed class ProviderHttpTests
{
    [Theory]
    [InlineData("http://127.0.0.1:{0}/")]
    [InlineData("https://127.0.0.1:{0}/")]
    [InlineData("https://localhost:{0}/")]
    [InlineData("https://[::ffff:127.0.0.1]:{0}/")]
    [InlineData("https://user@127.0.0.1:{0}/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1:{0}/")]
    [InlineData("//127.0.0.1:{0}/")]
    public async Task Nothing_within_the_own_network_is_asked_unless_the_configuration_allows_it(string address)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var http = Create(allowPrivateNetworks: false);

        var text = address.Replace("{0}", ((IPEndPoint)listener.LocalEndpoint).Port.ToString(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<ExternalLoginException>(() => http.GetAsync(text, null, CancellationToken.None));

        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task A_redirect_into_the_own_network_is_not_followed()
    {
        using var inside = new TcpListener(IPAddress.Loopback, 0);
        inside.Start();
        using var outside = new TcpListener(IPAddress.Loopback, 0);
        outside.Start();
        var answering = AnswerAsync(outside, $"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{((IPEndPoint)inside.LocalEndpoint).Port}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        await Assert.ThrowsAsync<ExternalLoginException>(
            () => Create(allowPrivateNetworks: true).GetAsync($"http://127.0.0.1:{((IPEndPoint)outside.LocalEndpoint).Port}/", null, CancellationToken.None));

        await answering;
        Assert.False(inside.Pending());
    }

    [Fact]
    public async Task An_answer_without_end_is_cut_off()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = AnswerAsync(listener, "HTTP/1.1 200 OK\r\nContent-Length: 4000000\r\nConnection: close\r\n\r\n" + new string('x', 2_000_000));

        await Assert.ThrowsAsync<ExternalLoginException>(
            () => Create(allowPrivateNetworks: true).GetAsync($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/", null, CancellationToken.None));

        await answering;
    }

    private static ProviderHttp Create(bool allowPrivateNetworks)
    {
        var options = Options.Create(new SingleSignOnOptions { AllowPrivateNetworks = allowPrivateNetworks });
        return new ProviderHttp(new Clients(options), options);
    }

    private static async Task AnswerAsync(TcpListener listener, string answer)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        _ = await stream.ReadAsync(new byte[4096]);
        try
        {
            await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(answer));
        }
        catch (IOException)
        {
            // Cut off, as it should.
        }
    }

    private sealed class Clients(IOptions<SingleSignOnOptions> options) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(new GuardedConnection(options).CreateHandler()) { MaxResponseContentBufferSize = ProviderHttp.MaxAnswer, Timeout = ProviderHttp.Timeout };
    }
}
