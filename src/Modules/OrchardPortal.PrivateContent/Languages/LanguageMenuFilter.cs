using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.Localization;
using OrchardCore.Settings;

namespace OrchardPortal.PrivateContent.Languages;

/// <summary>Puts the choice of languages into the header of every page, where there is one.</summary>
internal sealed class LanguageMenuFilter : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && !AdminAttribute.IsApplied(context.HttpContext))
        {
            var services = context.HttpContext.RequestServices;
            var cultures = await services.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync();
            if (cultures.Length > 1 && (await services.GetRequiredService<ISiteService>().GetSettingsAsync<VisitorLanguageSettings>()).FollowVisitor)
            {
                var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
                await layout.Zones["HeaderActions"].AddAsync(
                    await services.GetRequiredService<IShapeFactory>().CreateAsync<LanguageMenuViewModel>("LanguageMenu", menu => Fill(menu, cultures, context.HttpContext.Request)), "3");
            }
        }

        await next();
    }

    private static void Fill(LanguageMenuViewModel menu, string[] cultures, HttpRequest request)
    {
        var current = CultureInfo.CurrentUICulture;
        var place = HttpMethods.IsGet(request.Method) ? Uri.EscapeDataString(request.PathBase + request.Path + Query(request)) : "%2F";
        menu.Name = VisitorLanguages.NameOf(current);
        menu.Code = current.TwoLetterISOLanguageName.ToUpperInvariant();
        menu.Languages =
        [
            .. cultures.Select(culture => new LanguageChoice(
                culture,
                VisitorLanguages.NameOf(CultureInfo.GetCultureInfo(culture)),
                $"{request.PathBase}/language?culture={culture}&returnUrl={place}",
                culture.Equals(current.Name, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    // A language that the address asks for would go before the one that is chosen.
    private static string Query(HttpRequest request) => request.Query.ContainsKey("culture")
        ? QueryString.Create(request.Query.Where(parameter => parameter.Key != "culture")).ToString()
        : request.QueryString.ToString();
}
