using OrchardCore.Localization;

namespace Microsoft.AspNetCore.Mvc.Localization;

public static class HtmlLocalizerExtensions
{
    /// <summary>The text in the plural form that the count asks for; <c>{0}</c> is the count, further arguments follow.</summary>
    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string singular, string plural, params object[] arguments)
        => localizer.Plural(count, [singular, plural], arguments);

    /// <inheritdoc cref="Plural(IHtmlLocalizer, int, string, string, object[])"/>
    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string[] pluralForms, params object[] arguments)
        => localizer[pluralForms[0], new PluralizationArgument { Count = count, Forms = pluralForms, Arguments = arguments }];
}
