using System.Globalization;
using System.Text;

namespace OrchardPortal.PrivateContent.QrCodes;

/// <summary>A text as a QR code (ISO/IEC 18004): bytes, error correction level M. Made here, so that no key leaves the site.</summary>
internal static class QrCode
{
    private const int Border = 4;

    /// <summary>The modules; null when the text is too long (some four hundred bytes).</summary>
    public static QrMatrix? Encode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (QrVersion.For(bytes.Length) is not { } version)
        {
            return null;
        }

        var codewords = QrCodewords.Of(bytes, version);
        return Enumerable.Range(0, QrMatrix.Masks).Select(mask => new QrMatrix(version, codewords, mask)).MinBy(QrPenalty.Of);
    }

    /// <summary>The description of a path through all dark modules, and the side of the square that it is drawn in.</summary>
    public static (string Path, int Side) Draw(QrMatrix matrix)
    {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.Size; y++)
        {
            for (var x = 0; x < matrix.Size; x++)
            {
                if (matrix[x, y])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x + Border} {y + Border}h1v1h-1z");
                }
            }
        }

        return (path.ToString(), matrix.Size + 2 * Border);
    }
}
