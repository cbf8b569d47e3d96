using System.Security.Cryptography;

namespace OrchardCore.ContentManagement;

/// <summary>125 random bits, written in 26 characters of an alphabet without look-alikes.</summary>
internal sealed class DefaultContentItemIdGenerator : IContentItemIdGenerator
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public string GenerateUniqueId(ContentItem contentItem)
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        var value = new UInt128(BitConverter.ToUInt64(bytes), BitConverter.ToUInt64(bytes[8..]));

        // 25 characters hold 125 of the bits; the first one marks the scheme.
        return string.Create(26, value, static (text, value) =>
        {
            text[0] = '4';
            for (var i = text.Length - 1; i > 0; i--)
            {
                text[i] = Alphabet[(int)(value & 31)];
                value >>= 5;
            }
        });
    }
}
