namespace OrchardCore.Localization;

public static class StringExtensions
{
    public static string Transliterate(this string text) => throw null!;
}
