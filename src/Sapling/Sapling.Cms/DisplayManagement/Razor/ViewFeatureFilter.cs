using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Prepares what a view reads without waiting: layout, theme and site.</summary>
internal sealed class ViewFeatureFilter : IAsyncResultFilter, IOrderedFilter
{
    /// <summary>After all that may change the theme.</summary>
    public int Order => int.MaxValue;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.IsViewOrPageResult())
        {
            var services = context.HttpContext.RequestServices;
            context.HttpContext.Features.Set(new RazorViewFeature
            {
                Theme = await services.GetRequiredService<IThemeManager>().GetThemeAsync(),
                ThemeLayout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync(),

                // While the site is being set up it has no settings yet.
                Site = services.GetService<ShellSettings>()?.State == Environment.Shell.Models.TenantState.Running
                    ? await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()
                    : null,
            });
        }

        await next();
    }
}
