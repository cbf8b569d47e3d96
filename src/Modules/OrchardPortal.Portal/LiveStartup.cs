using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;
using OrchardPortal.Portal.Live;

namespace OrchardPortal.Portal;

/// <summary>News on open pages.</summary>
public sealed class LiveStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<LiveStreams>();
        services.AddScoped<LiveStream>();
        services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>, LiveCookie>();
    }
}
