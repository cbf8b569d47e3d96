namespace OrchardCore.ResourceManagement;

public class ResourceManagementOptions
{
    public bool UseCdn { get; set; }

    public string CdnBaseUrl { get; set; } = default!;

    public bool DebugMode { get; set; }

    public string Culture { get; set; } = default!;

    public bool AppendVersion { get; set; }

    public string ContentBasePath { get; set; } = default!;

    public HashSet<ResourceManifest> ResourceManifests { get; init; }
}
