using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid.Filters;
using OrchardCore.Modules;

namespace OrchardCore.Liquid;

[Feature("OrchardCore.Users")]
internal sealed class UsersLiquidStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<TemplateOptions>(UserFilters.AddTo);
        services.AddLiquidFilter<HasPermissionFilter>("has_permission");
    }
}
