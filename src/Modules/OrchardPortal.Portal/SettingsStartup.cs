using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardPortal.Portal.Drivers;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Recipes;
using OrchardPortal.Portal.Services;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal;

/// <summary>The portal's settings: their screen, the switch, the templates and their preview.</summary>
public sealed class SettingsStartup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<PortalSamplePages>();
        services.AddContentPart<PortalSettingsPart>()
            .UseDisplayDriver<GeneralTabDriver>()
            .UseDisplayDriver<AccessTabDriver>()
            .UseDisplayDriver<TicketsTabDriver>()
            .UseDisplayDriver<TicketFilterDriver>()
            .UseDisplayDriver<TemplatesTabDriver>();
        services.AddSingleton<PortalSettingsCache>();
        services.AddScoped<IPortalSettings, PortalSettingsReader>();
        services.AddScoped<PortalSettingsStore>();
        services.AddScoped<ISiteRecipeSteps, PortalRecipeSteps>();
        services.AddScoped<PortalChecklist>();
        services.AddScoped<ClosedPortal>();
        services.AddScoped<PortalBanner>();
        services.AddScoped<PortalPreview>();
        services.AddScoped<PortalTemplates>();
        services.AddScoped<PortalTemplateLinks>();
        services.Configure<PortalOptions>(shellConfiguration.GetSection("OrchardPortal_Portal"));
    }
}
