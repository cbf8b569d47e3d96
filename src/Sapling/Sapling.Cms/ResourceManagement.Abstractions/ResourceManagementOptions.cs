namespace OrchardCore.ResourceManagement;

public class ResourceManagementOptions
{
    public bool DebugMode { get; set; }

    public string? Culture { get; set; }

    /// <summary>Whether addresses carry the file's hash, so that browsers may keep the file for ever.</summary>
    public bool AppendVersion { get; set; } = true;

    public string ContentBasePath { get; set; } = string.Empty;

    public HashSet<ResourceManifest> ResourceManifests { get; init; } = [];
}
