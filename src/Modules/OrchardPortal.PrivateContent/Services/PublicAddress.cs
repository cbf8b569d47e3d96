using System.Net;
using System.Net.Sockets;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Tells addresses of the internet from those that only mean something within a network (RFC 6890).</summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] _special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(text => IPNetwork.Parse(text)),
    ];

    /// <summary>Whether a server of ours may ask this address when somebody else chose it.</summary>
    public static bool IsPublic(IPAddress address)
    {
        // The same addresses in other clothes.
        if (address.IsIPv4MappedToIPv6)
        {
            return IsPublic(address.MapToIPv4());
        }

        if (address.AddressFamily == AddressFamily.InterNetworkV6 && IsTranslated(address.GetAddressBytes()))
        {
            return IsPublic(new IPAddress(address.GetAddressBytes().AsSpan(12)));
        }

        return !Array.Exists(_special, network => network.Contains(address));
    }

    // 64:ff9b::/96 (RFC 6052), and ::a.b.c.d of old.
    private static bool IsTranslated(ReadOnlySpan<byte> bytes) =>
        bytes[..12].SequenceEqual((ReadOnlySpan<byte>)[0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0])
        || (bytes[..12].IndexOfAnyExcept((byte)0) < 0 && bytes[12] != 0);
}
