using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Navigation;

public static partial class ServiceCollectionExtensions
{
    public static IServiceCollection AddNavigation(this IServiceCollection services) => throw null!;

    public static IServiceCollection AddNavigationProvider<TProvider>(this IServiceCollection services) where TProvider : class, INavigationProvider => throw null!;
}
