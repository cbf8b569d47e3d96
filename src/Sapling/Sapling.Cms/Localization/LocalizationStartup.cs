using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Localization.Services;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Localization;

[Feature("OrchardCore.Localization")]
internal sealed class LocalizationStartup : StartupBase
{
    // After authentication: a user's own language goes before the browser's.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Authentication + 10;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ILocalizationService, LocalizationService>();
        services.AddPermissionProvider<LocalizationPermissionProvider>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<SiteCultureMiddleware>();
}
