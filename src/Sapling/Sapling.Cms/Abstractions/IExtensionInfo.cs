using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

public interface IExtensionInfo
{
    string Id { get; }

    string SubPath { get; }

    IManifestInfo Manifest { get; }

    IEnumerable<IFeatureInfo> Features { get; }

    bool Exists { get; }
}
