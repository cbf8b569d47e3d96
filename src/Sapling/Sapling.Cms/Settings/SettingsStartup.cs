using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings.Recipes;
using OrchardCore.Settings.Services;
using OrchardCore.Setup.Events;

namespace OrchardCore.Settings;

[Feature("OrchardCore.Settings")]
internal sealed class SettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ISiteService, SiteService>();
        services.AddScoped<ISetupEventHandler, SetupEventHandler>();
        services.AddRecipeExecutionStep<SettingsStep>();
        services.AddPermissionProvider<SettingsPermissionProvider>();
        services.AddScoped<ITimeZoneSelector, DefaultTimeZoneSelector>();
    }
}
