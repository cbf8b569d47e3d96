namespace OrchardPortal.PrivateContent.QrCodes;

/// <summary>The sizes of QR codes at error correction level M (ISO/IEC 18004, tables 1 and 9), as far as we need them.</summary>
/// <param name="Number">1 is the smallest.</param>
internal sealed record QrVersion(int Number)
{
    private static readonly int[] _correction = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24];
    private static readonly int[] _blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10];

    /// <summary>Modules on each side.</summary>
    public int Size => Number * 4 + 17;

    public int Blocks => _blocks[Number - 1];

    /// <summary>Codewords of error correction in each block.</summary>
    public int Correction => _correction[Number - 1];

    /// <summary>Codewords in all.</summary>
    public int Codewords => Modules / 8;

    public int DataCodewords => Codewords - Blocks * Correction;

    /// <summary>Bits that tell the length of a text of bytes.</summary>
    public int LengthBits => Number < 10 ? 8 : 16;

    /// <summary>Where the centres of the alignment patterns are, on both axes.</summary>
    public IReadOnlyList<int> Alignment
    {
        get
        {
            if (Number == 1)
            {
                return [];
            }

            var count = Number / 7 + 2;
            var step = (Number * 8 + count * 3 + 5) / (count * 4 - 4) * 2;
            return [6, .. Enumerable.Range(0, count - 1).Select(i => Size - 7 - (count - 2 - i) * step)];
        }
    }

    // What is left for data beside all patterns.
    private int Modules
    {
        get
        {
            var all = (16 * Number + 128) * Number + 64;
            if (Number >= 2)
            {
                var count = Number / 7 + 2;
                all -= (25 * count - 10) * count - 55;
            }

            return Number >= 7 ? all - 36 : all;
        }
    }

    /// <summary>The smallest that holds so many bytes; null when none does.</summary>
    public static QrVersion? For(int bytes) => Enumerable.Range(1, _blocks.Length).Select(number => new QrVersion(number))
        .FirstOrDefault(version => 4 + version.LengthBits + bytes * 8 <= version.DataCodewords * 8);
}
