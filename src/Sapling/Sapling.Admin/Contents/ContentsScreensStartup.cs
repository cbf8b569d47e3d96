using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Sapling.Admin.Contents;

[Feature("OrchardCore.Contents")]
internal sealed class ContentsScreensStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ContentList>();
        services.AddScoped<ContentEditing>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
