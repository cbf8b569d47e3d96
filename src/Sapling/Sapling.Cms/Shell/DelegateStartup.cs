using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Sapling.Cms.Shell;

/// <summary>What the application itself adds to the site, with <c>AddOrchardCms(builder => …)</c>.</summary>
internal sealed class DelegateStartup(
    int order,
    Action<IServiceCollection>? configureServices = null,
    Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask>? configure = null) : StartupBase
{
    public override int Order => order;

    public override void ConfigureServices(IServiceCollection services) => configureServices?.Invoke(services);

    public override ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        configure?.Invoke(app, routes, serviceProvider) ?? default;
}
