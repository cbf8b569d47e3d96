using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Microsoft.Extensions.DependencyInjection;

public class OrchardCoreBuilder
{
    public OrchardCoreBuilder(IServiceCollection services) { throw null!; }

    public IServiceCollection ApplicationServices { get; } = default!;

    public OrchardCoreBuilder RegisterStartup<T>() where T : class, IStartup => throw null!;

    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection, IServiceProvider> configure, int order = 0) => throw null!;

    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0) => throw null!;

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0) => throw null!;

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder> configure, int order = 0) => throw null!;

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0) => throw null!;

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> configureAsync, int order = 0) => throw null!;

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, ValueTask> configureAsync, int order = 0) => throw null!;

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, ValueTask> configureAsync, int order = 0) => throw null!;

    public OrchardCoreBuilder EnableFeature(string id) => throw null!;
}
