namespace OrchardPortal.PrivateContent.QrCodes;

/// <summary>Turns bytes into the codewords of a QR code (ISO/IEC 18004, 7.4 to 7.6).</summary>
internal static class QrCodewords
{
    public static byte[] Of(ReadOnlySpan<byte> bytes, QrVersion version) => Interleave(Pad(bytes, version), version);

    private static byte[] Pad(ReadOnlySpan<byte> bytes, QrVersion version)
    {
        var bits = new List<bool>(version.DataCodewords * 8);
        Append(bits, 0b0100, 4);
        Append(bits, bytes.Length, version.LengthBits);
        foreach (var value in bytes)
        {
            Append(bits, value, 8);
        }

        Append(bits, 0, Math.Min(4, version.DataCodewords * 8 - bits.Count));
        Append(bits, 0, (8 - bits.Count % 8) % 8);
        for (var pad = 0xEC; bits.Count < version.DataCodewords * 8; pad ^= 0xEC ^ 0x11)
        {
            Append(bits, pad, 8);
        }

        return [.. bits.Chunk(8).Select(chunk => chunk.Aggregate((byte)0, (value, bit) => (byte)(value << 1 | (bit ? 1 : 0))))];
    }

    // The last blocks are one codeword longer where it does not come out even.
    private static byte[] Interleave(byte[] data, QrVersion version)
    {
        var shortBlocks = version.Blocks - version.Codewords % version.Blocks;
        var shortLength = version.Codewords / version.Blocks - version.Correction;
        var blocks = new List<(byte[] Data, byte[] Correction)>();
        for (int i = 0, start = 0; i < version.Blocks; i++)
        {
            var length = shortLength + (i < shortBlocks ? 0 : 1);
            var block = data.AsSpan(start, length).ToArray();
            blocks.Add((block, ReedSolomon.Remainder(block, version.Correction)));
            start += length;
        }

        var result = new List<byte>(version.Codewords);
        for (var i = 0; i <= shortLength; i++)
        {
            result.AddRange(blocks.Where(block => i < block.Data.Length).Select(block => block.Data[i]));
        }

        for (var i = 0; i < version.Correction; i++)
        {
            result.AddRange(blocks.Select(block => block.Correction[i]));
        }

        return [.. result];
    }

    private static void Append(List<bool> bits, int value, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
        {
            bits.Add((value >> bit & 1) == 1);
        }
    }
}
