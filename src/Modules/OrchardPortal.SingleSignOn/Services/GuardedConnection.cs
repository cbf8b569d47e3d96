using Microsoft.Extensions.Options;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Connects to providers: only to addresses of the internet, unless the configuration allows others.</summary>
internal sealed class GuardedConnection(IOptions<SingleSignOnOptions> options)
{
    /// <summary>A handler for clients that ask addresses which somebody entered.</summary>
    public SocketsHttpHandler CreateHandler() => PublicConnection.CreateHandler(() => options.Value.AllowPrivateNetworks);
}
