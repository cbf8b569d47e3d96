using System.Globalization;

namespace OrchardPortal.Design.Models;

/// <summary>An opaque sRGB colour, with the measures of WCAG 2.2 (relative luminance, contrast ratio).</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour White = new(255, 255, 255);
    public static readonly Colour Black = new(0, 0, 0);

    /// <summary>Reads <c>#rgb</c> or <c>#rrggbb</c>; anything else is refused, so that nothing foreign gets into a stylesheet.</summary>
    public static bool TryParse(string? text, out Colour colour)
    {
        colour = default;
        var hex = text?.Trim();
        if (hex is not ['#', ..] || hex.Length is not (4 or 7))
        {
            return false;
        }

        var digits = hex.Length == 7 ? hex[1..] : string.Concat(hex[1..].Select(digit => new string(digit, 2)));
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        colour = new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>The contrast ratio with another colour, from 1 to 21.</summary>
    public double ContrastWith(Colour other)
    {
        var (light, dark) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>This colour with a share (0 to 1) of another mixed in.</summary>
    public Colour Mix(Colour other, double share) =>
        new(Blend(Red, other.Red, share), Blend(Green, other.Green, share), Blend(Blue, other.Blue, share));

    /// <summary>The nearest shade on the way to another colour that has at least the contrast asked for with a ground.</summary>
    public Colour Until(double contrast, Colour ground, Colour towards)
    {
        const int Steps = 50;
        for (var step = 0; step < Steps; step++)
        {
            var shade = Mix(towards, (double)step / Steps);
            if (shade.ContrastWith(ground) >= contrast)
            {
                return shade;
            }
        }

        return towards;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static byte Blend(byte from, byte to, double share) => (byte)Math.Round(from + (to - from) * share);
}
