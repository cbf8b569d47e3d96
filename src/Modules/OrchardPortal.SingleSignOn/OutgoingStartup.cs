using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn;

/// <summary>How providers are asked: over connections that lead nowhere they must not.</summary>
public sealed class OutgoingStartup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<SingleSignOnOptions>(shellConfiguration.GetSection("OrchardPortal_SingleSignOn"));
        services.AddSingleton<GuardedConnection>();
        services.AddSingleton<ProviderHttp>();
        services.AddHttpClient(ProviderHttp.ClientName, client =>
        {
            client.Timeout = ProviderHttp.Timeout;
            client.MaxResponseContentBufferSize = ProviderHttp.MaxAnswer;
        }).ConfigurePrimaryHttpMessageHandler(provider => provider.GetRequiredService<GuardedConnection>().CreateHandler());
    }
}
