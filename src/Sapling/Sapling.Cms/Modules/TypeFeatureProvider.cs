using System.Collections.Concurrent;
using System.Reflection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;

namespace Sapling.Cms.Modules;

/// <summary>
/// A type's feature is the one its <see cref="FeatureAttribute"/> names, else the one whose startup registered it, else
/// the main feature of its module.
/// </summary>
internal sealed class TypeFeatureProvider : ITypeFeatureProvider
{
    private readonly ConcurrentDictionary<Type, IFeatureInfo> _features = new();
    private readonly Dictionary<Assembly, ExtensionInfo> _extensions;

    public TypeFeatureProvider(IExtensionManager extensionManager)
    {
        _extensions = extensionManager.GetExtensions().Cast<ExtensionInfo>().ToDictionary(extension => extension.Module.Assembly);
    }

    public IExtensionInfo GetExtensionForDependency(Type dependency) => GetFeatureForDependency(dependency).Extension;

    public IFeatureInfo GetFeatureForDependency(Type dependency) =>
        Find(dependency) ?? throw new InvalidOperationException($"The type '{dependency.FullName}' belongs to no module.");

    public IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency) => Find(dependency) is { } feature ? [feature] : [];

    public IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature) =>
        ExportedTypes(((ExtensionInfo)feature.Extension).Module.Assembly).Where(type => Find(type)?.Id == feature.Id);

    public void TryAdd(Type type, IFeatureInfo feature)
    {
        if (type.GetCustomAttribute<FeatureAttribute>(inherit: false) is null)
        {
            _features[type] = feature;
        }
    }

    /// <summary>The types of an assembly that take part in features: the public ones; of the host itself, all.</summary>
    public static IEnumerable<Type> ExportedTypes(Assembly assembly) =>
        ManifestReader.IsHosts(assembly) ? assembly.GetTypes() : assembly.GetExportedTypes();

    private IFeatureInfo? Find(Type type)
    {
        if (_features.TryGetValue(type, out var known))
        {
            return known;
        }

        if (!_extensions.TryGetValue(type.Assembly, out var extension))
        {
            return null;
        }

        var name = type.GetCustomAttribute<FeatureAttribute>(inherit: false)?.FeatureName ?? extension.Id;

        // The host's screens live in another assembly than the features they belong to.
        var candidates = ManifestReader.IsHosts(type.Assembly) ? _extensions.Values.SelectMany(other => other.Features) : extension.Features;
        var feature = candidates.FirstOrDefault(feature => feature.Id == name)
            ?? throw new InvalidOperationException($"The type '{type.FullName}' names the feature '{name}', which no manifest of it declares.");
        return _features.GetOrAdd(type, feature);
    }
}
