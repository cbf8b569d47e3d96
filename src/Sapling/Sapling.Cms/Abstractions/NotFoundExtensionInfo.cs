using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

public class NotFoundExtensionInfo : IExtensionInfo
{
    public NotFoundExtensionInfo(string extensionId) { throw null!; }

    public string Id { get; } = default!;

    public string SubPath { get; } = default!;

    public IManifestInfo Manifest { get; } = default!;

    public IEnumerable<IFeatureInfo> Features { get; } = default!;

    public bool Exists { get; }
}
