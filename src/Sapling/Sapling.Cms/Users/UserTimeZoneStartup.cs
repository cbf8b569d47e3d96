using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Users.Services;
using OrchardCore.Users.TimeZone.Services;

namespace OrchardCore.Users.TimeZone;

[Feature("OrchardCore.Users.TimeZone")]
internal sealed class UserTimeZoneStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IUserClaimsProvider, UserTimeZoneClaimsProvider>();
        services.AddScoped<ITimeZoneSelector, UserTimeZoneSelector>();
    }
}
