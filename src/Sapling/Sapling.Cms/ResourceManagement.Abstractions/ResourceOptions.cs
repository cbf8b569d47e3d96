using OrchardCore.Settings;

namespace OrchardCore.ResourceManagement;

public class ResourceOptions
{
    public ResourceDebugMode ResourceDebugMode { get; set; } = default!;

    public bool UseCdn { get; set; }

    public string CdnBaseUrl { get; set; } = default!;

    public bool AppendVersion { get; set; }
}
