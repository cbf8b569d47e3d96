using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;

namespace Sapling.Admin.Features;

/// <summary>What the site can do, and what it does.</summary>
internal sealed class FeatureCatalog
{
    // Whoever disables one of these is not there any more to enable it again.
    private static readonly HashSet<string> _fixed =
    [
        "OrchardCore.Admin", "OrchardCore.Features", "OrchardCore.Navigation", "OrchardCore.Resources", "OrchardCore.Roles", "OrchardCore.Themes", "OrchardCore.Users",
    ];

    private readonly IShellFeaturesManager _features;

    public FeatureCatalog(IShellFeaturesManager features) => _features = features;

    /// <summary>All but themes and what belongs to the setup, by category and name.</summary>
    public async Task<IReadOnlyList<FeatureRow>> ListAsync()
    {
        var available = (await _features.GetAvailableFeaturesAsync()).Where(feature => !feature.IsTheme()).ToList();
        var names = available.ToDictionary(feature => feature.Id, NameOf);
        var enabled = (await _features.GetEnabledFeaturesAsync()).Where(feature => !feature.IsTheme()).ToList();
        var enabledIds = enabled.Select(feature => feature.Id).ToHashSet();
        var always = (await _features.GetAlwaysEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet();

        return
        [
            .. available
                .Where(feature => !feature.EnabledByDependencyOnly && feature.Id is not ("OrchardCore.Setup" or "OrchardCore.AutoSetup") && !always.Contains(feature.Id))
                .Select(feature => new FeatureRow(
                    feature.Id,
                    NameOf(feature),
                    feature.Category ?? string.Empty,
                    feature.Description ?? string.Empty,
                    enabledIds.Contains(feature.Id),
                    _fixed.Contains(feature.Id),
                    [.. feature.Dependencies.Where(id => !always.Contains(id)).Select(id => names.GetValueOrDefault(id, id))],
                    [.. enabled.Where(other => other.Dependencies.Contains(feature.Id)).Select(NameOf)]))
                .OrderBy(row => row.Category, StringComparer.CurrentCultureIgnoreCase)
                .ThenBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    public async Task<FeatureRow?> FindAsync(string id) => (await ListAsync()).FirstOrDefault(row => row.Id == id);

    /// <summary>Enables the feature and whatever it needs. It works from the next request on.</summary>
    public Task EnableAsync(string id) => _features.EnableFeaturesAsync(id);

    /// <summary>Disables the feature alone. What it kept stays, for when it is enabled again.</summary>
    public async Task DisableAsync(string id) =>
        await _features.DisableFeaturesAsync((await _features.GetEnabledFeaturesAsync()).Where(feature => feature.Id == id), force: false);

    private static string NameOf(IFeatureInfo feature) => string.IsNullOrEmpty(feature.Name) ? feature.Id : feature.Name;
}
