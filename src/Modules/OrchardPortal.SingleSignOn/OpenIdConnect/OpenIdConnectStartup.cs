using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.OpenIdConnect;

public sealed class OpenIdConnectStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ProviderMetadataCache>();
        services.AddSingleton<IdTokenValidator>();
        services.AddScoped<OpenIdConnectClient>();
        services.AddScoped<ICodeRedeemer>(provider => provider.GetRequiredService<OpenIdConnectClient>());
        services.AddScoped<IIdentityProviderKind, OpenIdConnectKind>();
        services.AddDisplayDriver<IdentityProvider, OpenIdConnectDisplayDriver>();
    }
}
