using OrchardCore;

public static class LocalizationOrchardHelperExtensions
{
    public static IDictionary<string, string> GetJSLocalizations(this IOrchardHelper orchardHelper, params string[] groups) => throw null!;
}
