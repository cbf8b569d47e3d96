using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace OrchardPortal.Mail.Services;

/// <summary>What mail is counted by.</summary>
internal static class MailAddressKey
{
    /// <summary>Of an address; one for all that differ in case or in what follows a plus sign, since they reach the same person.</summary>
    public static string OfAddress(string address)
    {
        var at = address.LastIndexOf('@');
        var local = at < 0 ? address : address[..at];
        var plus = local.IndexOf('+');
        var person = plus > 0 ? local[..plus] : local;

        return Hash($"{person}@{DomainOf(address)}".ToLowerInvariant());
    }

    public static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant();

    /// <summary>Of the network that a visitor comes from; of IPv6 the first 64 bits, since one visitor has all that follow. Empty without one.</summary>
    public static string OfNetwork(IPAddress? address)
    {
        if (address is null)
        {
            return string.Empty;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();

        return Convert.ToHexStringLower(SHA256.HashData(address.AddressFamily == AddressFamily.InterNetworkV6 ? bytes.AsSpan(0, 8) : bytes));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
