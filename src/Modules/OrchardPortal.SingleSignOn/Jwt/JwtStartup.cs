using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Jwt;

public sealed class JwtStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<JwtValidator>();
        services.AddScoped<IIdentityProviderKind, JwtKind>();
        services.AddDisplayDriver<IdentityProvider, JwtDisplayDriver>();
    }
}
