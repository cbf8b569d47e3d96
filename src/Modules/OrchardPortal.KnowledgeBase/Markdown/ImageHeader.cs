using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>Reads the dimensions that the first bytes of an image tell, and thereby whether it is one.</summary>
internal static partial class ImageHeader
{
    private const int LongestSvgBegin = 4096;

    /// <returns>Null for what is no PNG, GIF, JPEG, WebP or SVG, does not say its size, or is damaged.</returns>
    public static ImageSize? Size(ReadOnlySpan<byte> bytes)
    {
        var size = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when bytes.Length >= 24 => new ImageSize(
                (int)BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), (int)BinaryPrimitives.ReadUInt32BigEndian(bytes[20..])),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] when bytes.Length >= 10 => new ImageSize(
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])),
            [0xFF, 0xD8, ..] => Jpeg(bytes),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] when bytes.Length >= 30 && bytes[8..12].SequenceEqual("WEBP"u8) => WebP(bytes),
            [(byte)'<', ..] => Svg(Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, LongestSvgBegin)])),
            _ => default,
        };

        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    private static ImageSize Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var i = 2; i + 9 < bytes.Length;)
        {
            if (bytes[i] != 0xFF)
            {
                return default;
            }

            var marker = bytes[i + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new ImageSize(BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 5)..]));
            }

            i += marker == 0xFF ? 1 : 2 + Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 2)..]));
        }

        return default;
    }

    private static ImageSize WebP(ReadOnlySpan<byte> bytes) => bytes[12..16] switch
    {
        var kind when kind.SequenceEqual("VP8X"u8) => new ImageSize(1 + UInt24(bytes[24..]), 1 + UInt24(bytes[27..])),
        var kind when kind.SequenceEqual("VP8L"u8) => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..])),
        var kind when kind.SequenceEqual("VP8 "u8) => new ImageSize(
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF),
        _ => default,
    };

    private static ImageSize Lossless(uint bits) => new(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));

    private static ImageSize Svg(string begin) => ViewBox().Match(begin) is { Success: true } box
        ? new ImageSize(Whole(box.Groups["width"].Value), Whole(box.Groups["height"].Value))
        : default;

    private static int Whole(string number) => double.TryParse(number, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 100_000 ? (int)Math.Ceiling(value) : 0;

    [GeneratedRegex("<svg\\s[^>]*viewBox=\"\\s*[-0-9.]+[ ,]+[-0-9.]+[ ,]+(?<width>[0-9.]+)[ ,]+(?<height>[0-9.]+)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 500)]
    private static partial Regex ViewBox();

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
