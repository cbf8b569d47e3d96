using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class ServiceCollectionExtensions
{
    public static IServiceCollection AddResourceConfiguration<T>(this IServiceCollection services) where T : class, IConfigureOptions<ResourceManagementOptions> => throw null!;
}
