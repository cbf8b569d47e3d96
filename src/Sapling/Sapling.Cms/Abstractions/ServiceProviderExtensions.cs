using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Builders;

public static class ServiceProviderExtensions
{
    public static TResult CreateInstance<TResult>(this IServiceProvider provider) where TResult : class =>
        ActivatorUtilities.CreateInstance<TResult>(provider);

    public static TResult CreateInstance<TResult>(this IServiceProvider provider, Type type) where TResult : class =>
        (TResult)ActivatorUtilities.CreateInstance(provider, type);
}
