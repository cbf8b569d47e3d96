using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.Drivers;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent;

/// <summary>The settings of the domains and their screen.</summary>
public sealed class SettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<DomainSettingsCache>();
        services.AddScoped<IDomainSettings, DomainSettingsReader>();
        services.AddScoped<DomainSettingsStore>();

        services.AddDisplayDriver<DomainSettings, GeneralTabDriver>();
        services.AddDisplayDriver<DomainSettings, RegistrationTabDriver>();
        services.AddDisplayDriver<DomainSettings, ConsentTabDriver>();
        services.AddDisplayDriver<DomainSettings, AccessRuleTabDriver>();
        services.AddDisplayDriver<DomainSettings, AccessTabDriver>();
        services.AddDisplayDriver<DomainSettings, SessionsTabDriver>();
    }
}
