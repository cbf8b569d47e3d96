using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Social;

public sealed class SocialStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SocialClient>();
        services.AddScoped<ICodeRedeemer>(provider => provider.GetRequiredService<SocialClient>());
        services.AddScoped<IIdentityProviderKind, SocialKind>();
        services.AddDisplayDriver<IdentityProvider, SocialDisplayDriver>();
    }
}
