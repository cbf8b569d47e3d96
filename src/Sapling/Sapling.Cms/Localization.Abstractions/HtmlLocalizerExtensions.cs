namespace Microsoft.AspNetCore.Mvc.Localization;

public static class HtmlLocalizerExtensions
{
    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string singular, string plural, params object[] arguments) => throw null!;

    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string[] pluralForms, params object[] arguments) => throw null!;
}
