using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OrchardPortal.PrivateContent.TwoFactor;

/// <summary>One-time codes by time (RFC 6238) as authenticator apps make them: SHA-1, six digits, thirty seconds.</summary>
internal static class Totp
{
    public const int Digits = 6;

    public const int StepSeconds = 30;

    private const int KeyBytes = 20;

    // Clocks differ, and typing takes time.
    private const int Tolerance = 1;

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of a time step (RFC 4226, section 5.3).</summary>
    public static string CodeOf(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The standard's; what weakens SHA-1 does not weaken its use here.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % 1_000_000).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }

    /// <summary>The time step that a code is of; null when it is of none, or of one that was used already.</summary>
    /// <param name="key">The key that the app shares.</param>
    /// <param name="code">Six digits.</param>
    /// <param name="now">The present.</param>
    /// <param name="lastStep">The step of the last code that was accepted.</param>
    public static long? Match(ReadOnlySpan<byte> key, string code, DateTimeOffset now, long lastStep)
    {
        var present = StepAt(now);
        long? found = null;
        for (var step = present - Tolerance; step <= present + Tolerance; step++)
        {
            if (step > lastStep && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(CodeOf(key, step)), Encoding.UTF8.GetBytes(code)))
            {
                found ??= step;
            }
        }

        return found;
    }
}
