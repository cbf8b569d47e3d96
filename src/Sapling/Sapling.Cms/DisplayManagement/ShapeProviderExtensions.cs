using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.DisplayManagement.Descriptors;

public static class ShapeProviderExtensions
{
    public static IServiceCollection AddShapeAttributes<T>(this IServiceCollection services) where T : class, IShapeAttributeProvider => throw null!;
}
