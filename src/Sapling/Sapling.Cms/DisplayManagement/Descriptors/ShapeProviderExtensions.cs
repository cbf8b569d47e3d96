using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.DisplayManagement.Descriptors.ShapeAttributeStrategy;

namespace OrchardCore.DisplayManagement.Descriptors;

public static class ShapeProviderExtensions
{
    /// <summary>Adds a class whose <see cref="ShapeAttribute"/> methods render shapes.</summary>
    public static IServiceCollection AddShapeAttributes<T>(this IServiceCollection services) where T : class, IShapeAttributeProvider
    {
        services.TryAddScoped<T>();
        services.AddScoped<IShapeAttributeProvider>(static provider => provider.GetRequiredService<T>());
        services.AddSingleton(new ShapeAttributeSource(typeof(T)));
        return services;
    }
}
