using Sapling.Cms.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceExtensions
{
    /// <summary>Adds Orchard Core's services to the application.</summary>
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services) => CmsServices.Add(services);

    /// <summary>Adds Orchard Core's services to the application and lets the delegate adapt the site.</summary>
    public static IServiceCollection AddOrchardCms(this IServiceCollection services, Action<OrchardCoreBuilder> configure)
    {
        configure(services.AddOrchardCms());
        return services;
    }
}
