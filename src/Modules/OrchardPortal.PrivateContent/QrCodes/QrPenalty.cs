namespace OrchardPortal.PrivateContent.QrCodes;

/// <summary>How hard a drawn QR code is to read (ISO/IEC 18004, 7.8.3): of all masks, that with the least is taken.</summary>
internal static class QrPenalty
{
    public static int Of(QrMatrix matrix)
    {
        var (penalty, dark) = (0, 0);
        for (var i = 0; i < matrix.Size; i++)
        {
            var (row, column) = (i, i);
            penalty += OfLine(matrix.Size, x => matrix[x, row]) + OfLine(matrix.Size, y => matrix[column, y]);
        }

        for (var y = 0; y < matrix.Size; y++)
        {
            for (var x = 0; x < matrix.Size; x++)
            {
                dark += matrix[x, y] ? 1 : 0;
                var isBlock = x > 0 && y > 0 && matrix[x, y] == matrix[x - 1, y] && matrix[x, y] == matrix[x, y - 1] && matrix[x, y] == matrix[x - 1, y - 1];
                penalty += isBlock ? 3 : 0;
            }
        }

        var all = matrix.Size * matrix.Size;
        return penalty + Math.Abs(dark * 20 - all * 10) / all * 10;
    }

    // Long runs, and what looks like the pattern of a corner.
    private static int OfLine(int size, Func<int, bool> isDark)
    {
        var (penalty, run, history) = (0, 0, 0);
        for (var i = 0; i < size; i++)
        {
            run = i > 0 && isDark(i) == isDark(i - 1) ? run + 1 : 1;
            penalty += run == 5 ? 3 : run > 5 ? 1 : 0;
            history = (history << 1 | (isDark(i) ? 1 : 0)) & 0x7FF;
            penalty += i >= 10 && history is 0b101_1101_0000 or 0b000_0101_1101 ? 40 : 0;
        }

        return penalty;
    }
}
