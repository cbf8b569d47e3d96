using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class ServiceCollectionExtensions
{
    /// <summary>Adds a class that defines scripts and stylesheets by name.</summary>
    public static IServiceCollection AddResourceConfiguration<T>(this IServiceCollection services)
        where T : class, IConfigureOptions<ResourceManagementOptions> =>
        services.AddTransient<IConfigureOptions<ResourceManagementOptions>, T>();
}
