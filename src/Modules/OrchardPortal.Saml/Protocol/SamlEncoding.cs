using System.IO.Compression;
using System.Text;

namespace OrchardPortal.Saml.Protocol;

/// <summary>How messages are packed into a form field or a query string.</summary>
internal static class SamlEncoding
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A form field: Base64.</summary>
    public static string Pack(string xml) => Convert.ToBase64String(_utf8.GetBytes(xml));

    /// <summary>A value in a query string: deflated, then Base64. It must still be escaped.</summary>
    public static string Deflate(string xml)
    {
        using var packed = new MemoryStream();

        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(_utf8.GetBytes(xml));
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <exception cref="SamlException">It is no Base64, no UTF-8, or too long.</exception>
    public static string Unpack(string field) => Read(() => Text(Bytes(field)));

    /// <summary>Also holds for what grows when it is inflated: it is read only as far as a message may be long.</summary>
    /// <exception cref="SamlException">It is not packed as it should be, or too long.</exception>
    public static string Inflate(string value) => Read(() =>
    {
        using var inflate = new DeflateStream(new MemoryStream(Bytes(value)), CompressionMode.Decompress);
        using var xml = new MemoryStream();
        var buffer = new byte[16 * 1024];

        for (int read; (read = inflate.Read(buffer)) > 0;)
        {
            xml.Write(buffer, 0, read);

            if (xml.Length > SamlXml.MaxMessageLength)
            {
                throw new SamlException(SamlProblem.TooLarge);
            }
        }

        return Text(xml.ToArray());
    });

    private static byte[] Bytes(string base64) =>
        base64.Length > SamlXml.MaxMessageLength * 2 ? throw new SamlException(SamlProblem.TooLarge) : Convert.FromBase64String(base64);

    // A byte order mark would be taken for text in front of the document.
    private static string Text(byte[] bytes) => _utf8.GetString(bytes).TrimStart('\uFEFF');

    private static string Read(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException or DecoderFallbackException)
        {
            throw new SamlException(SamlProblem.NotReadable, exception.Message, exception);
        }
    }
}
