using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Tests.Shared.SiteHost;

/// <summary>An authenticator app, made from its standard (RFC 6238) and not from the site's code.</summary>
public static class Authenticator
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code for a key as the site shows it.</summary>
    public static string Code(string key, DateTimeOffset moment)
    {
        var bits = string.Concat(key.Where(char.IsLetterOrDigit).Select(letter => Convert.ToString(Letters.IndexOf(letter), 2).PadLeft(5, '0')));
        var bytes = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, moment.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The standard's.
        var hash = HMACSHA1.HashData(bytes, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }
}
