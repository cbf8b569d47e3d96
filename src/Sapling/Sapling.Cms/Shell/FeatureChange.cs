using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Sapling.Cms.Shell;

/// <summary>Which features go on and which go off, with those they need and those that need them.</summary>
internal sealed record FeatureChange(IReadOnlyList<IFeatureInfo> Disabled, IReadOnlyList<IFeatureInfo> Enabled)
{
    public bool IsEmpty => Disabled.Count == 0 && Enabled.Count == 0;

    /// <param name="force">Whether to take along what is needed and what depends; without, features that would need it stay as they are.</param>
    public static FeatureChange Plan(
        IExtensionManager extensionManager, ShellDescriptor descriptor, IEnumerable<IFeatureInfo> toDisable, IEnumerable<IFeatureInfo> toEnable, bool force)
    {
        var on = descriptor.Features.Select(feature => feature.Id).ToHashSet();
        var kept = descriptor.Features.Where(feature => feature.AlwaysEnabled).Select(feature => feature.Id).ToHashSet();

        var enabling = toEnable.Select(feature => extensionManager.GetFeatureDependencies(feature.Id).Where(needed => !on.Contains(needed.Id)).ToList())
            .Where(needed => force || needed.Count <= 1).SelectMany(needed => needed).Select(feature => feature.Id).ToHashSet();
        var needed = enabling.SelectMany(id => extensionManager.GetFeatureDependencies(id)).Select(feature => feature.Id).ToHashSet();

        var disabling = toDisable.Where(feature => on.Contains(feature.Id) && !needed.Contains(feature.Id))
            .Select(feature => extensionManager.GetDependentFeatures(feature.Id).Where(dependent => on.Contains(dependent.Id)).ToList())
            .Where(dependents => (force || dependents.Count <= 1) && !dependents.Any(dependent => kept.Contains(dependent.Id)))
            .SelectMany(dependents => dependents).Select(feature => feature.Id).ToHashSet();

        var ordered = extensionManager.GetFeatures().ToList();
        return new FeatureChange(
            [.. ordered.Where(feature => disabling.Contains(feature.Id)).Reverse()],
            [.. ordered.Where(feature => enabling.Contains(feature.Id))]);
    }
}
