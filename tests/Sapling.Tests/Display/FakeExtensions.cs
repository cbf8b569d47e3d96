using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules.Manifest;

namespace Sapling.Tests.Display;

/// <summary>Modules and themes of a site, all of them switched on, in the order in which they are given.</summary>
internal sealed class FakeExtensions : IExtensionManager, IShellFeaturesManager, ITypeFeatureProvider
{
    private readonly List<IFeatureInfo> _features = [];

    public IFeatureInfo Module(string id) => Add(id, new ModuleAttribute { Id = id });

    public IFeatureInfo Theme(string id, string baseTheme = "") => Add(id, new ThemeAttribute { Id = id, BaseTheme = baseTheme });

    public IExtensionInfo GetExtension(string extensionId) =>
        _features.FirstOrDefault(feature => feature.Id == extensionId)?.Extension ?? new NotFoundExtensionInfo(extensionId);

    public IEnumerable<IExtensionInfo> GetExtensions() => _features.Select(feature => feature.Extension);

    public IEnumerable<IFeatureInfo> GetFeatures() => _features;

    public IEnumerable<IFeatureInfo> GetFeatures(IEnumerable<string> featureIdsToLoad) => _features.Where(feature => featureIdsToLoad.Contains(feature.Id));

    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId) => [];

    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId) => [];

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync() => Enabled();

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(IEnumerable<string> featureIdsToLoad) => Enabled();

    public Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync() => Enabled();

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => Enabled();

    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync() => Enabled();

    public Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>([]);

    public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() => Task.FromResult(GetExtensions());

    public Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force) => throw new NotSupportedException();

    public IExtensionInfo GetExtensionForDependency(Type dependency) => Host.Extension;

    public IFeatureInfo GetFeatureForDependency(Type dependency) => Host;

    public IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency) => [Host];

    public IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature) => [];

    public void TryAdd(Type type, IFeatureInfo feature)
    {
    }

    // What the host itself registers; it is not among the features that were added.
    private IFeatureInfo Host { get; } = new FakeFeature("Sapling.Cms", new ModuleAttribute { Id = "Sapling.Cms" });

    private IFeatureInfo Add(string id, ModuleAttribute manifest)
    {
        var feature = new FakeFeature(id, manifest);
        _features.Add(feature);
        return feature;
    }

    private Task<IEnumerable<IFeatureInfo>> Enabled() => Task.FromResult<IEnumerable<IFeatureInfo>>(_features);

    private sealed class FakeFeature(string id, ModuleAttribute manifest) : IFeatureInfo, IExtensionInfo, IManifestInfo
    {
        public string Id => id;

        public string Name => id;

        string? IManifestInfo.Name => id;

        public int Priority => 0;

        public string? Category => null;

        public string? Description => null;

        public bool DefaultTenantOnly => false;

        public IExtensionInfo Extension => this;

        public string[] Dependencies => [];

        public bool IsAlwaysEnabled => false;

        public bool EnabledByDependencyOnly => false;

        public string SubPath => $"Areas/{id}";

        public IManifestInfo Manifest => this;

        public IEnumerable<IFeatureInfo> Features => [this];

        public bool Exists => true;

        public string Type => manifest.Type;

        public string? Author => null;

        public string? Website => null;

        public string Version => "1.0";

        public IEnumerable<string> Tags => [];

        public ModuleAttribute ModuleInfo => manifest;
    }
}
