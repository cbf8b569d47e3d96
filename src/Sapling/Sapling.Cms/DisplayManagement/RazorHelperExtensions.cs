using OrchardCore;

public static class RazorHelperExtensions
{
    public static string CultureDir(this IOrchardHelper _) => throw null!;

    public static bool IsRightToLeft(this IOrchardHelper _) => throw null!;

    public static string CultureName(this IOrchardHelper _) => throw null!;
}
