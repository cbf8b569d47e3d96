namespace OrchardCore.Environment.Extensions.Features;

public interface IFeaturesProvider
{
    IEnumerable<IFeatureInfo> GetFeatures(IExtensionInfo extensionInfo, IManifestInfo manifestInfo);
}
