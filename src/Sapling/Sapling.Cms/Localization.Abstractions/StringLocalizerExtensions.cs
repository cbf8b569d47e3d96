namespace Microsoft.Extensions.Localization;

public static class StringLocalizerExtensions
{
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string singular, string plural, params object[] arguments) => throw null!;

    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string[] pluralForms, params object[] arguments) => throw null!;
}
