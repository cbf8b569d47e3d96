using System.Reflection;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class ServiceCollectionExtensions
{
    public static IServiceCollection AddTagHelpers(this IServiceCollection services, Assembly assembly) => throw null!;

    public static IServiceCollection AddTagHelpers<T>(this IServiceCollection services) => throw null!;
}
