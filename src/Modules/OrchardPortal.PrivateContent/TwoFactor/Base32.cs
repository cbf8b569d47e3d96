using System.Text;

namespace OrchardPortal.PrivateContent.TwoFactor;

/// <summary>Bytes as letters that people can type (RFC 4648, section 6), without padding.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 + 4) / 5);
        var (buffer, bits) = (0, 0);
        foreach (var value in bytes)
        {
            buffer = (buffer << 8 | value) & 0xFFF;
            for (bits += 8; bits >= 5; bits -= 5)
            {
                text.Append(Alphabet[buffer >> (bits - 5) & 31]);
            }
        }

        return bits > 0 ? text.Append(Alphabet[buffer << (5 - bits) & 31]).ToString() : text.ToString();
    }
}
