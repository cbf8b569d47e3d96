namespace OrchardPortal.PrivateContent.QrCodes;

/// <summary>The modules of a QR code while it is drawn (ISO/IEC 18004, 7.7 to 7.10).</summary>
internal sealed class QrMatrix
{
    public const int Masks = 8;

    private readonly QrVersion _version;
    private readonly bool[,] _dark;
    private readonly bool[,] _fixed;

    public QrMatrix(QrVersion version, ReadOnlySpan<byte> codewords, int mask)
    {
        _version = version;
        _dark = new bool[version.Size, version.Size];
        _fixed = new bool[version.Size, version.Size];
        DrawPatterns();
        DrawFormat(mask);
        DrawVersion();
        DrawData(codewords, mask);
    }

    public int Size => _version.Size;

    public bool this[int x, int y] => _dark[x, y];

    private void Set(int x, int y, bool dark)
    {
        _dark[x, y] = dark;
        _fixed[x, y] = true;
    }

    private void DrawPatterns()
    {
        for (var i = 0; i < Size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }

        foreach (var (x, y) in new[] { (3, 3), (Size - 4, 3), (3, Size - 4) })
        {
            DrawSquares(x, y, 4, distance => distance is not (2 or 4));
        }

        var centres = _version.Alignment;
        foreach (var x in centres)
        {
            foreach (var y in centres)
            {
                var isFinder = (x == 6 && y == 6) || (x == 6 && y == Size - 7) || (x == Size - 7 && y == 6);
                if (!isFinder)
                {
                    DrawSquares(x, y, 2, distance => distance != 1);
                }
            }
        }
    }

    private void DrawSquares(int centreX, int centreY, int reach, Func<int, bool> isDark)
    {
        for (var y = Math.Max(0, centreY - reach); y <= Math.Min(Size - 1, centreY + reach); y++)
        {
            for (var x = Math.Max(0, centreX - reach); x <= Math.Min(Size - 1, centreX + reach); x++)
            {
                Set(x, y, isDark(Math.Max(Math.Abs(x - centreX), Math.Abs(y - centreY))));
            }
        }
    }

    // Level M is 00. Twice, so that one damaged corner does not matter.
    private void DrawFormat(int mask)
    {
        var bits = (mask << 10 | Remainder(mask, 10, 0x537)) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var dark = (bits >> i & 1) == 1;
            Set(8, i < 6 ? i : i < 8 ? i + 1 : Size - 15 + i, dark);
            Set(i < 8 ? Size - 1 - i : i == 8 ? 7 : 14 - i, 8, dark);
        }

        Set(8, Size - 8, true);
    }

    private void DrawVersion()
    {
        if (_version.Number < 7)
        {
            return;
        }

        var bits = _version.Number << 12 | Remainder(_version.Number, 12, 0x1F25);
        for (var i = 0; i < 18; i++)
        {
            var dark = (bits >> i & 1) == 1;
            Set(Size - 11 + i % 3, i / 3, dark);
            Set(i / 3, Size - 11 + i % 3, dark);
        }
    }

    // In columns of two, from the right, up and down in turn.
    private void DrawData(ReadOnlySpan<byte> codewords, int mask)
    {
        var bit = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            right = right == 6 ? 5 : right;
            for (var step = 0; step < Size; step++)
            {
                var y = ((right + 1) & 2) == 0 ? Size - 1 - step : step;
                for (var x = right; x > right - 2; x--)
                {
                    if (!_fixed[x, y])
                    {
                        var dark = bit < codewords.Length * 8 && (codewords[bit >> 3] >> (7 - (bit & 7)) & 1) == 1;
                        _dark[x, y] = dark ^ IsInverted(mask, x, y);
                        bit++;
                    }
                }
            }
        }
    }

    private static bool IsInverted(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => (x / 3 + y / 2) % 2 == 0,
        5 => x * y % 2 + x * y % 3 == 0,
        6 => (x * y % 2 + x * y % 3) % 2 == 0,
        _ => ((x + y) % 2 + x * y % 3) % 2 == 0,
    };

    private static int Remainder(int value, int degree, int generator)
    {
        var remainder = value;
        for (var i = 0; i < degree; i++)
        {
            remainder = remainder << 1 ^ (remainder >> (degree - 1)) * generator;
        }

        return remainder;
    }
}
