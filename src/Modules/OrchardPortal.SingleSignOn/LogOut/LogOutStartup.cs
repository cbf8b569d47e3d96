using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.ViewModels;

namespace OrchardPortal.SingleSignOn.LogOut;

public sealed class LogOutStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<LogOutAddresses>();
        services.AddScoped<ILogOutHandler, ProviderLogOut>();
        services.AddScoped<BackChannelLogOut>();
        services.AddSystemPage<SsoLoggedOutViewModel>();
    }
}
