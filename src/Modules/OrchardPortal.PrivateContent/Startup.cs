using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardPortal.PrivateContent.Feeds;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent;

public sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<ThrottleOptions>(shellConfiguration.GetSection("OrchardPortal_Throttle"));
        services.AddSingleton<IThrottle, Throttle>();
        services.AddScoped<VisitorClock>();
        services.AddScoped<WaitingText>();
        services.AddScoped<SiteOrigin>();

        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<AdminMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<NoStoreMiddleware>();
    }
}
