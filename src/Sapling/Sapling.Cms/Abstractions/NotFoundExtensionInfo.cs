using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Extensions.Manifests;

namespace OrchardCore.Environment.Extensions;

public class NotFoundExtensionInfo : IExtensionInfo
{
    public NotFoundExtensionInfo(string extensionId)
    {
        Id = extensionId;
    }

    public string Id { get; }

    public string SubPath => Id;

    public IManifestInfo Manifest { get; } = new NotFoundManifestInfo();

    public IEnumerable<IFeatureInfo> Features => [];

    public bool Exists => false;
}
