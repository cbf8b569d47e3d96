namespace OrchardPortal.PrivateContent.QrCodes;

/// <summary>The error correction of QR codes (ISO/IEC 18004, 7.5): polynomials over GF(256) modulo 0x11D.</summary>
internal static class ReedSolomon
{
    /// <summary>The codewords that are appended to a block so that it can be read although part of it is lost.</summary>
    public static byte[] Remainder(ReadOnlySpan<byte> data, int length)
    {
        var divisor = Divisor(length);
        var result = new byte[length];
        foreach (var value in data)
        {
            var factor = (byte)(value ^ result[0]);
            result.AsSpan(1).CopyTo(result);
            result[^1] = 0;
            for (var i = 0; i < length; i++)
            {
                result[i] ^= Multiply(divisor[i], factor);
            }
        }

        return result;
    }

    public static byte Multiply(byte left, byte right)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = product << 1 ^ (product >> 7) * 0x11D;
            product ^= (right >> bit & 1) * left;
        }

        return (byte)product;
    }

    // (x - 1)(x - 2)(x - 4)… without its leading term, the highest power first.
    private static byte[] Divisor(int degree)
    {
        var result = new byte[degree];
        result[^1] = 1;
        byte root = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
            {
                result[j] = (byte)(Multiply(result[j], root) ^ (j + 1 < degree ? result[j + 1] : 0));
            }

            root = Multiply(root, 2);
        }

        return result;
    }
}
