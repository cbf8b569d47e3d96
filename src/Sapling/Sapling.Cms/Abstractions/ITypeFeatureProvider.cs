using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Knows to which feature a type belongs.</summary>
public interface ITypeFeatureProvider
{
    IExtensionInfo GetExtensionForDependency(Type dependency);

    /// <exception cref="InvalidOperationException">The type belongs to no module.</exception>
    IFeatureInfo GetFeatureForDependency(Type dependency);

    IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency);

    IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature);

    void TryAdd(Type type, IFeatureInfo feature);
}
