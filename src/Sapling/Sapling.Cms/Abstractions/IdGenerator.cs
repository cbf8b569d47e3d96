using System.Buffers.Binary;
using System.Security.Cryptography;

namespace OrchardCore;

public static class IdGenerator
{
    // Crockford's base 32 in lower case: no letter is taken for a digit, and file systems and URLs leave it as it is.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A random id of 26 characters: 128 bits, which nobody can guess.</summary>
    public static string GenerateId()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        var value = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        return string.Create(26, value, static (chars, number) =>
        {
            for (var index = chars.Length - 1; index >= 0; index--)
            {
                chars[index] = Alphabet[(int)(number & 31)];
                number >>= 5;
            }
        });
    }
}
