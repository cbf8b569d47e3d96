using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardCore.Liquid;

[Feature("OrchardCore.Liquid")]
internal sealed class LiquidStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddLiquidCoreServices();
}
