using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Cms.Shell;

/// <summary>Makes a change of features: stored, the next container built, its migrations run, all of it or nothing.</summary>
internal static class FeatureChanges
{
    /// <summary>Makes the change in a transition of its own, and puts the container with the new features into use.</summary>
    public static async Task ApplyAsync(IServiceProvider services, FeatureChange change)
    {
        await using (var transition = await services.GetRequiredService<ShellTransitions>().BeginAsync(CancellationToken.None))
        {
            await (await transition.Context.CreateScopeAsync()).UsingAsync(scope => StoreAsync(scope.ServiceProvider, change));
            await transition.CommitAsync(CancellationToken.None);
        }

        await services.GetRequiredService<IShellHost>().ReleaseShellContextAsync(services.GetRequiredService<ShellSettings>());
    }

    /// <summary>Makes the change within the transition of the scope, whose next scope has the new features.</summary>
    public static async Task StoreAsync(IServiceProvider services, FeatureChange change)
    {
        var descriptors = services.GetRequiredService<IShellDescriptorManager>();
        var descriptor = await descriptors.GetShellDescriptorAsync();
        var installed = descriptor.Installed.Select(feature => feature.Id).ToHashSet();

        var before = services.GetServices<IFeatureEventHandler>().ToList();
        foreach (var feature in change.Disabled)
        {
            await CallAsync(before, handler => handler.DisablingAsync(feature));
        }

        var features = descriptor.Features.Where(feature => change.Disabled.All(disabled => disabled.Id != feature.Id))
            .Concat(change.Enabled.Select(feature => new ShellFeature(feature.Id)))
            .Distinct().ToList();
        await descriptors.UpdateShellDescriptorAsync(descriptor.SerialNumber, features);

        // The handlers of the features that have just come learn of them too, so they are called on the next container.
        var transition = services.GetRequiredService<ShellContext>().Transition!;
        ShellScope.AddDeferredTask(async _ =>
        {
            await transition.UseAsync(descriptor);
            await (await transition.Context.CreateScopeAsync()).UsingAsync(async scope =>
            {
                var after = scope.ServiceProvider.GetServices<IFeatureEventHandler>().ToList();
                foreach (var feature in change.Enabled)
                {
                    if (!installed.Contains(feature.Id))
                    {
                        await CallAsync(after, handler => handler.InstallingAsync(feature));
                        await CallAsync(after, handler => handler.InstalledAsync(feature));
                    }

                    await CallAsync(after, handler => handler.EnablingAsync(feature));
                    await CallAsync(after, handler => handler.EnabledAsync(feature));
                }

                foreach (var feature in change.Disabled)
                {
                    await CallAsync(after, handler => handler.DisabledAsync(feature));
                }
            });
        });
    }

    private static async Task CallAsync(List<IFeatureEventHandler> handlers, Func<IFeatureEventHandler, Task> call)
    {
        foreach (var handler in handlers)
        {
            await call(handler);
        }
    }
}
