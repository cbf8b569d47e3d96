using System.Globalization;
using OrchardCore;

public static class RazorHelperExtensions
{
    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public static string CultureDir(this IOrchardHelper _) => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    public static bool IsRightToLeft(this IOrchardHelper _) => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft;

    public static string CultureName(this IOrchardHelper _) => CultureInfo.CurrentUICulture.Name;
}
