using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace Sapling.Admin.Email;

[Feature("OrchardCore.Email.Smtp")]
internal sealed class SmtpScreensStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SmtpSettingsRules>();
        services.AddSiteDisplayDriver<SmtpSettingsDisplayDriver>();
    }
}
