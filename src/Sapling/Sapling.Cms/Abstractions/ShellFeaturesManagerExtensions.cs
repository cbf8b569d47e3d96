using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

public static class ShellFeaturesManagerExtensions
{
    public static Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features) =>
        shellFeaturesManager.EnableFeaturesAsync(features, force: false);

    public static async Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features, bool force) =>
        (await shellFeaturesManager.UpdateFeaturesAsync([], features, force)).Item2;

    public static Task EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds) =>
        shellFeaturesManager.UpdateFeaturesAsync([], featureIds);

    public static async Task UpdateFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<string> featureIdsToDisable, IEnumerable<string> featureIdsToEnable)
    {
        var available = (await shellFeaturesManager.GetAvailableFeaturesAsync()).ToList();
        await shellFeaturesManager.UpdateFeaturesAsync(
            available.Where(feature => featureIdsToDisable.Contains(feature.Id)),
            available.Where(feature => featureIdsToEnable.Contains(feature.Id)),
            force: true);
    }

    public static Task DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds) =>
        shellFeaturesManager.UpdateFeaturesAsync(featureIds, []);

    public static Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features) =>
        shellFeaturesManager.DisableFeaturesAsync(features, force: false);

    public static async Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features, bool force) =>
        (await shellFeaturesManager.UpdateFeaturesAsync(features, [], force)).Item1;

    public static async Task<bool> IsFeatureEnabledAsync(this IShellFeaturesManager shellFeaturesManager, string featureId) =>
        (await shellFeaturesManager.GetEnabledFeaturesAsync()).Any(feature => feature.Id == featureId);
}
