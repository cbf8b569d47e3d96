using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Liquid;

#pragma warning disable CA1050 // Razor views call it without a using.
public static class LiquidRazorHelperExtensions
#pragma warning restore CA1050
{
    public static Task<IHtmlContent> LiquidToHtmlAsync(this IOrchardHelper orchardHelper, string liquid) => orchardHelper.LiquidToHtmlAsync(liquid, null);

    public static Task<IHtmlContent> LiquidToHtmlAsync(this IOrchardHelper orchardHelper, string liquid, object? model)
    {
        var services = orchardHelper.HttpContext.RequestServices;
        return services.GetRequiredService<ILiquidTemplateManager>().RenderHtmlContentAsync(liquid, services.GetRequiredService<HtmlEncoder>(), model);
    }
}
