namespace Fluid.Values;

internal static class Position
{
    /// <summary>The offset that <paramref name="index"/> names in a list of <paramref name="length"/>, negative ones counted from the end; -1 when outside.</summary>
    public static int Of(FluidValue index, int length)
    {
        var number = index.ToNumberValue();
        if (number < 0)
        {
            number += length;
        }

        return number < 0 || number >= length ? -1 : (int)number;
    }
}
