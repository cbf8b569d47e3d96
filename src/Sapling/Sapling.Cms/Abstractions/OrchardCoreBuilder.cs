using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Sapling.Cms.Shell;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets the application adapt the site beside its modules.</summary>
public class OrchardCoreBuilder
{
    public OrchardCoreBuilder(IServiceCollection services)
    {
        ApplicationServices = services;
    }

    public IServiceCollection ApplicationServices { get; }

    /// <summary>Adds services to the site.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0) =>
        Add(new DelegateStartup(order, configureServices: configure));

    /// <summary>Adds middlewares and endpoints to the site.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0) =>
        Add(new DelegateStartup(order, configure: (app, routes, services) =>
        {
            configure(app, routes, services);
            return default;
        }));

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder> configure, int order = 0) =>
        Configure((app, routes, _) => configure(app, routes), order);

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0) =>
        Configure((app, _, _) => configure(app), order);

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> configureAsync, int order = 0) =>
        Add(new DelegateStartup(order, configure: configureAsync));

    /// <summary>Switches a feature on always.</summary>
    public OrchardCoreBuilder EnableFeature(string id)
    {
        ApplicationServices.AddSingleton(new ShellFeature(id, alwaysEnabled: true));
        return this;
    }

    private OrchardCoreBuilder Add(DelegateStartup startup)
    {
        ApplicationServices.AddSingleton(startup);
        return this;
    }
}
