using System.Collections.Frozen;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Extensions.Utility;
using OrchardCore.Modules;

namespace Sapling.Cms.Modules;

/// <summary>Reads the manifests once, when the application starts.</summary>
internal sealed class ExtensionManager : IExtensionManager
{
    private readonly FrozenDictionary<string, IExtensionInfo> _extensions;
    private readonly FrozenDictionary<string, IFeatureInfo> _featuresById;
    private readonly IFeatureInfo[] _features;

    public ExtensionManager(IApplicationContext applicationContext)
    {
        var extensions = applicationContext.Application.Modules.Select(module => (IExtensionInfo)new ExtensionInfo(module)).ToArray();
        _extensions = extensions.ToFrozenDictionary(extension => extension.Id);
        _features = [.. extensions.SelectMany(extension => extension.Features).OrderByDependenciesAndPriorities(ComesAfter, feature => feature.Priority)];
        _featuresById = _features.ToFrozenDictionary(feature => feature.Id);
    }

    public IExtensionInfo GetExtension(string extensionId) =>
        _extensions.GetValueOrDefault(extensionId) ?? new NotFoundExtensionInfo(extensionId);

    public IEnumerable<IExtensionInfo> GetExtensions() => _extensions.Values;

    public IEnumerable<IFeatureInfo> GetFeatures() => _features;

    public IEnumerable<IFeatureInfo> GetFeatures(IEnumerable<string> featureIdsToLoad)
    {
        var ids = featureIdsToLoad.SelectMany(Closure).ToHashSet();
        return _features.Where(feature => ids.Contains(feature.Id));
    }

    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId)
    {
        var ids = Closure(featureId);
        return _features.Where(feature => ids.Contains(feature.Id));
    }

    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId)
    {
        var ids = new HashSet<string> { featureId };

        // In this order whatever a feature depends on was seen before it.
        return _featuresById.ContainsKey(featureId)
            ? [.. _features.Where(feature => feature.Id == featureId || (feature.Dependencies.Any(ids.Contains) && ids.Add(feature.Id)))]
            : [];
    }

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>(_features);

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(IEnumerable<string> featureIdsToLoad) => Task.FromResult(GetFeatures(featureIdsToLoad));

    // A theme may override the templates of any module, so it comes after all of them, save those that build on it.
    private static bool ComesAfter(IFeatureInfo observer, IFeatureInfo subject) =>
        observer.Dependencies.Contains(subject.Id) || (IsTheme(observer) && !IsTheme(subject) && !subject.Dependencies.Contains(observer.Id));

    private static bool IsTheme(IFeatureInfo feature) => ((ExtensionInfo)feature.Extension).IsTheme;

    private HashSet<string> Closure(string featureId)
    {
        var ids = new HashSet<string>();
        var open = new Stack<string>([featureId]);
        while (open.TryPop(out var id))
        {
            if (_featuresById.TryGetValue(id, out var feature) && ids.Add(id))
            {
                foreach (var dependency in feature.Dependencies)
                {
                    open.Push(dependency);
                }
            }
        }

        return ids;
    }
}
