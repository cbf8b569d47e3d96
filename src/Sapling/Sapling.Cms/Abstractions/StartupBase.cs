using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

public abstract class StartupBase : IStartup, IAsyncStartup
{
    public virtual int Order { get; }

    public virtual int ConfigureOrder { get; }

    public virtual void ConfigureServices(IServiceCollection services) => throw null!;

    public virtual void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => throw null!;

    public virtual ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => throw null!;
}
