using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>
/// The sum of the proof of work: find a number so that SHA-256 of the challenge, a colon and the number begins with so many zero bits.
/// Each bit doubles the work of finding one; checking costs one hash.
/// </summary>
public static class WorkProof
{
    private const int MaxLength = 20;

    public static bool Holds(string challenge, string? solution, int bits) =>
        solution is { Length: > 0 and <= MaxLength }
        && solution.All(char.IsAsciiDigit)
        && LeadingZeros(SHA256.HashData(Encoding.ASCII.GetBytes($"{challenge}:{solution}"))) >= bits;

    private static int LeadingZeros(byte[] hash)
    {
        var first = BinaryPrimitives.ReadUInt64BigEndian(hash);

        return first == 0 ? 64 : BitOperations.LeadingZeroCount(first);
    }
}
