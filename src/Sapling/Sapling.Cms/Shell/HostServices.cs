using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Sapling.Cms.Shell;

/// <summary>
/// Brings the services of the host into a container of the site: singletons as the very instances that the host has,
/// the others as they were registered.
/// </summary>
internal sealed class HostServices(IServiceCollection registrations, IServiceProvider host)
{
    public ServiceCollection CreateCollection()
    {
        var services = new ServiceCollection();
        var seen = new Dictionary<Type, int>();
        foreach (var descriptor in registrations)
        {
            if (!IsSites(descriptor))
            {
                ((ICollection<ServiceDescriptor>)services).Add(IsCloned(descriptor) ? Clone(descriptor, seen) : descriptor);
            }
        }

        return services;
    }

    // Endpoints belong to a container of the site, the options that collect them for links included; what runs in the
    // background does so once.
    private static bool IsSites(ServiceDescriptor descriptor) =>
        descriptor.ServiceType == typeof(IHostedService)
        || IsHostsEndpoints(descriptor)
        || descriptor.ServiceType.Namespace?.StartsWith("Microsoft.AspNetCore.Routing", StringComparison.Ordinal) == true
        || (!descriptor.IsKeyedService && descriptor.ImplementationType?.Namespace?.StartsWith("Microsoft.AspNetCore.Routing", StringComparison.Ordinal) == true)
        || IsOfRouting(descriptor);

    // The host's list of endpoint sources, handed over by a factory: with it no link of the site could be made.
    private static bool IsOfRouting(ServiceDescriptor descriptor) =>
        !descriptor.IsKeyedService
        && descriptor.ImplementationFactory?.GetType().GenericTypeArguments[^1].Assembly == typeof(EndpointDataSource).Assembly;

    // What gives the routes of an application to its link generator; the container of the site registers its own.
    private static bool IsHostsEndpoints(ServiceDescriptor descriptor) =>
        descriptor.ServiceType == typeof(IConfigureOptions<RouteOptions>) && !descriptor.IsKeyedService && descriptor.ImplementationInstance is null;

    private static bool IsCloned(ServiceDescriptor descriptor) =>
        descriptor.Lifetime == ServiceLifetime.Singleton
        && !descriptor.IsKeyedService
        && !descriptor.ServiceType.IsGenericTypeDefinition
        && descriptor.ImplementationInstance is null;

    private ServiceDescriptor Clone(ServiceDescriptor descriptor, Dictionary<Type, int> seen)
    {
        var type = descriptor.ServiceType;
        var index = seen[type] = seen.GetValueOrDefault(type, -1) + 1;
        var count = registrations.Count(other => other.ServiceType == type && !other.IsKeyedService);

        // A factory's result would be disposed with the container of the site, so what may be disposable is taken at once.
        var mayBeDisposable = descriptor.ImplementationType is not { } implementation || typeof(IDisposable).IsAssignableFrom(implementation) || typeof(IAsyncDisposable).IsAssignableFrom(implementation);
        return mayBeDisposable
            ? ServiceDescriptor.Singleton(type, Resolve(type, index, count))
            : ServiceDescriptor.Singleton(type, _ => Resolve(type, index, count));
    }

    private object Resolve(Type type, int index, int count) =>
        count == 1 ? host.GetRequiredService(type) : host.GetServices(type).ElementAt(index)!;
}
