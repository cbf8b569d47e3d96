using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Modules;

namespace OrchardCore.DynamicCache;

[Feature("OrchardCore.DynamicCache")]
internal sealed class DynamicCacheStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ShapeOutputCache>();
        services.AddScoped<IShapeDisplayEvents, ShapeCacheEvents>();
    }
}
