using Sapling.Cms.Shell;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class ServiceCollectionExtensions
{
    /// <summary>Adds work to be done once, within a scope, before the container serves its first request.</summary>
    public static IServiceCollection Initialize(this IServiceCollection services, Func<IServiceProvider, ValueTask> initializeAsync) =>
        services.AddSingleton(new ShellInitializer(initializeAsync));
}
