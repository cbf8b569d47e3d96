using System.Net;
using System.Net.Sockets;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Connects only to addresses of the internet (<see cref="PublicAddress"/>), for requests to what somebody entered. What is checked is what the name
/// resolves to, and the connection goes to that very address: a name that resolves otherwise the second time changes nothing.
/// </summary>
public static class PublicConnection
{
    /// <summary>A handler that follows no redirect by itself, keeps no cookies and uses no proxy.</summary>
    /// <param name="mayAskPrivate">Asked with each connection; true lets it lead into private networks, too.</param>
    /// <returns>Its requests fail with an <see cref="HttpRequestException"/> for an address that is not asked.</returns>
    public static SocketsHttpHandler CreateHandler(Func<bool>? mayAskPrivate = null) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, mayAskPrivate?.Invoke() == true, cancellationToken),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, bool mayAskPrivate, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(target.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(target.Host, cancellationToken);
        if (!mayAskPrivate && Array.Find(addresses, address => !PublicAddress.IsPublic(address)) is { } inside)
        {
            throw new HttpRequestException($"{target.Host} is {inside}, an address of a private network, which the site's configuration does not allow to be asked.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellationToken);

            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
