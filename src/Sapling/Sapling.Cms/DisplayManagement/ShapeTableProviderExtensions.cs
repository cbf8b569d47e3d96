using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement;

public static class ShapeTableProviderExtensions
{
    public static IServiceCollection AddShapeTableProvider<TShapeTableProvider>(this IServiceCollection services)
        where TShapeTableProvider : class, IShapeTableProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IShapeTableProvider, TShapeTableProvider>());
        return services;
    }
}
