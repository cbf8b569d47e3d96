using System.Globalization;

namespace OrchardCore.Localization;

public static class CultureInfoExtensions
{
    public static string GetLanguageDirection(this CultureInfo culture) => throw null!;

    public static bool IsRightToLeft(this CultureInfo culture) => throw null!;
}
