using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>The modules and themes that the application is built with, whether switched on or not.</summary>
public interface IExtensionManager
{
    /// <returns>A <see cref="NotFoundExtensionInfo"/> when there is none of this id.</returns>
    IExtensionInfo GetExtension(string extensionId);

    IEnumerable<IExtensionInfo> GetExtensions();

    /// <summary>All features, each after those it depends on.</summary>
    IEnumerable<IFeatureInfo> GetFeatures();

    /// <summary>The named features and what they depend on, in the order of <see cref="GetFeatures()"/>.</summary>
    IEnumerable<IFeatureInfo> GetFeatures(IEnumerable<string> featureIdsToLoad);

    /// <summary>The feature and all it depends on, directly or not.</summary>
    IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId);

    /// <summary>The feature and all that depend on it, directly or not.</summary>
    IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId);

    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync();

    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(IEnumerable<string> featureIdsToLoad);
}
