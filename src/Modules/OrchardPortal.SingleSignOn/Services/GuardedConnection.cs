using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>
/// Connects only to addresses of the internet. What is checked is what the name resolves to, and the connection goes to that very address: a name
/// that resolves otherwise the second time changes nothing.
/// </summary>
internal sealed class GuardedConnection(IOptions<SingleSignOnOptions> options)
{
    /// <summary>A handler for clients that ask addresses which somebody entered.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectCallback = ConnectAsync,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellationToken);
        if (!options.Value.AllowPrivateNetworks && Array.Find(addresses, address => !PublicAddress.IsPublic(address)) is { } inside)
        {
            throw new HttpRequestException($"{host} is {inside}, an address of a private network, which the site's configuration does not allow to be asked.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
