using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

public interface IStartup
{
    /// <summary>Sorts the startups' <see cref="ConfigureServices"/>; equal ones keep the order of their features.</summary>
    int Order { get; }

    /// <summary>Sorts the startups' <see cref="Configure"/>; equal ones keep the order of their features.</summary>
    int ConfigureOrder { get; }

    void ConfigureServices(IServiceCollection services);

    void Configure(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}
