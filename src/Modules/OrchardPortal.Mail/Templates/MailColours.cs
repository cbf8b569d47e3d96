using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardPortal.Mail.Templates;

/// <summary>The brand's colour, the one of text on it, and how round its buttons are.</summary>
internal sealed partial record MailColours(string Accent, string OnAccent)
{
    private static readonly MailColours _default = new("#2f6b4f", "#ffffff");

    /// <summary>In pixels.</summary>
    public int ButtonRadius { get; init; } = 8;

    /// <param name="accent"><c>#rrggbb</c>; anything else takes ours, so that nothing foreign gets into a style.</param>
    public static MailColours For(string? accent)
    {
        var hex = accent?.Trim() ?? string.Empty;
        if (!Hex().IsMatch(hex))
        {
            return _default;
        }

        // WCAG 2.2: whichever of white and black has the greater contrast.
        var luminance = 0.2126 * Linear(hex[1..3]) + 0.7152 * Linear(hex[3..5]) + 0.0722 * Linear(hex[5..7]);

        return new(hex, 1.05 / (luminance + 0.05) >= 4.5 ? "#ffffff" : "#000000");
    }

    private static double Linear(string digits)
    {
        var value = int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;

        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Hex();
}
