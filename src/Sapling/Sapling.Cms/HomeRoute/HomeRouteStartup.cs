using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.HomeRoute.Routing;
using OrchardCore.Modules;

namespace OrchardCore.HomeRoute;

[Feature("OrchardCore.HomeRoute")]
internal sealed class HomeRouteStartup : StartupBase
{
    public override int Order => OrchardCoreConstants.ConfigureOrder.HomeRoute;

    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<HomeRouteTransformer>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapDynamicControllerRoute<HomeRouteTransformer>("/");
}
