using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Themes.Recipes;
using OrchardCore.Themes.Services;

namespace OrchardCore.Themes;

[Feature("OrchardCore.Themes")]
internal sealed class ThemesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISiteThemeService, SiteThemeService>();
        services.AddScoped<IThemeSelector, SiteThemeSelector>();
        services.TryAddScoped<IAdminThemeService, AdminThemeService>();
        services.AddRecipeExecutionStep<ThemesStep>();
    }
}
