using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

public static class PageTitleBuilderExtensions
{
    public static IHtmlContent GenerateTitle(this IPageTitleBuilder builder) => builder.GenerateTitle(null);
}
