using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Cms.Shell;

/// <summary>
/// Switches features on and off. Within a transition the change is part of it; otherwise it is made, as a transition of
/// its own, when the current scope has ended.
/// </summary>
internal sealed class ShellFeaturesManager(
    IExtensionManager extensionManager,
    ShellDescriptor descriptor,
    ShellContext context,
    IEnumerable<IFeatureValidationProvider> validators,
    IServiceProvider services) : IShellFeaturesManager
{
    public async Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync()
    {
        var available = new List<IFeatureInfo>();
        foreach (var feature in extensionManager.GetFeatures())
        {
            var isValid = true;
            foreach (var validator in validators)
            {
                isValid &= await validator.IsFeatureValidAsync(feature.Id);
            }

            if (isValid)
            {
                available.Add(feature);
            }
        }

        return available;
    }

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => Task.FromResult(Where(feature => IsEnabled(feature)));

    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync() =>
        Task.FromResult(Where(feature => feature.IsAlwaysEnabled || descriptor.Features.Any(enabled => enabled.Id == feature.Id && enabled.AlwaysEnabled)));

    public Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync() => Task.FromResult(Where(feature => !IsEnabled(feature)));

    public async Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
    {
        var change = FeatureChange.Plan(extensionManager, descriptor, featuresToDisable, featuresToEnable, force);
        if (!change.IsEmpty)
        {
            if (context.Transition is not null)
            {
                await FeatureChanges.StoreAsync(services, change);
            }
            else
            {
                ShellScope.AddDeferredTask(scope => FeatureChanges.ApplyAsync(scope.ServiceProvider, change));
            }
        }

        return (change.Disabled, change.Enabled);
    }

    public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() =>
        Task.FromResult<IEnumerable<IExtensionInfo>>([.. Where(IsEnabled).Select(feature => feature.Extension).Distinct()]);

    private IEnumerable<IFeatureInfo> Where(Func<IFeatureInfo, bool> predicate) => [.. extensionManager.GetFeatures().Where(predicate)];

    private bool IsEnabled(IFeatureInfo feature) => descriptor.Features.Any(enabled => enabled.Id == feature.Id);
}
