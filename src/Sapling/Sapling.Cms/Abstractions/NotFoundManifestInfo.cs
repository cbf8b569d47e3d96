using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions.Manifests;

public class NotFoundManifestInfo : IManifestInfo
{
    public bool Exists { get; }

    public string Name { get; } = default!;

    public string Description { get; } = default!;

    public string Type { get; } = default!;

    public string Author { get; } = default!;

    public string Website { get; } = default!;

    public string Version { get; } = default!;

    public IEnumerable<string> Tags { get; } = default!;

    public ModuleAttribute ModuleInfo { get; } = default!;
}
