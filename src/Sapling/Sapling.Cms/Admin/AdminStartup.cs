using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

[Feature("OrchardCore.Admin")]
internal sealed class AdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<AdminPermissionProvider>();
        services.TryAddScoped<IAdminThemeService, AdminThemeService>();
        services.AddScoped<IThemeSelector, AdminThemeSelector>();
        services.AddScoped<AdminMenuState>();
        services.Configure<MvcOptions>(static options =>
        {
            options.Filters.Add(new AdminFilter());
            options.Filters.Add(new AdminMenuFilter());
        });
    }
}
