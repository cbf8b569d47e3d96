namespace OrchardCore.Environment.Shell.Builders;

public static class ServiceProviderExtensions
{
    public static TResult CreateInstance<TResult>(this IServiceProvider provider) where TResult : class => throw null!;

    public static TResult CreateInstance<TResult>(this IServiceProvider provider, Type type) where TResult : class => throw null!;
}
