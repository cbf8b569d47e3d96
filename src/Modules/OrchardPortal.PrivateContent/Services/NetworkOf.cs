using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>The network that a visitor comes from, to count what comes from one place.</summary>
public static class NetworkOf
{
    public static string Visitor(HttpContext http) => Name(http.Connection.RemoteIpAddress);

    /// <summary>The address; of IPv6 the first 64 bits, since one visitor has all that follow.</summary>
    public static string Name(IPAddress? address)
    {
        if (address is null)
        {
            return string.Empty;
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            return (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString();
        }

        return Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8));
    }
}
