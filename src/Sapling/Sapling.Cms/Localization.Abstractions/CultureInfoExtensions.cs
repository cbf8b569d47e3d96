using System.Globalization;

namespace OrchardCore.Localization;

public static class CultureInfoExtensions
{
    /// <summary>The value of the <c>dir</c> attribute.</summary>
    public static string GetLanguageDirection(this CultureInfo culture)
        => culture.IsRightToLeft() ? LanguageDirection.RTL : LanguageDirection.LTR;

    public static bool IsRightToLeft(this CultureInfo culture) => culture.TextInfo.IsRightToLeft;
}
