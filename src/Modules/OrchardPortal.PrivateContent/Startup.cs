using Fluid;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardPortal.PrivateContent.Drivers;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent;

public sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<ThrottleOptions>(shellConfiguration.GetSection("OrchardPortal_Throttle"));
        services.AddSingleton<IThrottle, Throttle>();

        services.Configure<UserOptions>(AccountPaths.Apply);
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>, MemberCookie>();
        services.AddScoped<IPasswordLogin, PasswordLogin>();
        services.AddScoped<ILandingPage, StaffLandingPage>();
        services.AddScoped<VisitorClock>();

        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddSiteDisplayDriver<PrivateContentSettingsDisplayDriver>();

        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<SystemPageViewModel>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<NoStoreMiddleware>();
    }
}
