using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardCore.ResourceManagement;

/// <summary>Scripts and stylesheets: for every site, the one that is being set up too.</summary>
internal sealed class ResourcesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IResourceManager, ResourceManager>();
        services.AddScoped<IResourcesTagHelperProcessor, ResourceWriter>();
    }
}
