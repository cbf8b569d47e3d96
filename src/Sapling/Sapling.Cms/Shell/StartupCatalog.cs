using System.Collections.Frozen;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;
using Sapling.Cms.Modules;

namespace Sapling.Cms.Shell;

/// <summary>The startup classes of each feature, looked up once.</summary>
internal sealed class StartupCatalog
{
    private readonly FrozenDictionary<string, Type[]> _startups;

    public StartupCatalog(IExtensionManager extensionManager, ITypeFeatureProvider typeFeatureProvider)
    {
        _startups = extensionManager.GetExtensions().Cast<ExtensionInfo>()
            .SelectMany(extension => TypeFeatureProvider.ExportedTypes(extension.Module.Assembly))
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IStartup).IsAssignableFrom(type) && type != typeof(DelegateStartup))
            .GroupBy(type => typeFeatureProvider.GetFeatureForDependency(type).Id)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(type => type.FullName, StringComparer.Ordinal).ToArray());
    }

    /// <summary>The startups that take part when exactly these features are on, in the order of the features.</summary>
    public IEnumerable<(Type Type, IFeatureInfo Feature)> Of(IReadOnlyCollection<IFeatureInfo> features)
    {
        var ids = features.Select(feature => feature.Id).ToHashSet();
        return features.SelectMany(feature => _startups.GetValueOrDefault(feature.Id, [])
            .Where(type => RequireFeaturesAttribute.GetRequiredFeatureNamesForType(type).All(ids.Contains))
            .Select(type => (type, feature)));
    }
}
