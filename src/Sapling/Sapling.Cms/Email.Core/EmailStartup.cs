using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Email;

[Feature("OrchardCore.Email")]
internal sealed class EmailStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddEmailServices();
        services.AddPermissionProvider<EmailPermissionProvider>();
    }
}
