namespace OrchardCore.Environment.Extensions.Features;

public class FeatureBuildingContext
{
    public IManifestInfo ManifestInfo { get; set; } = default!;

    public IExtensionInfo ExtensionInfo { get; set; } = default!;

    public string FeatureId { get; set; } = default!;

    public string FeatureName { get; set; } = default!;

    public int Priority { get; set; }

    public string Category { get; set; } = default!;

    public string Description { get; set; } = default!;

    public string[] FeatureDependencyIds { get; set; } = default!;

    public bool DefaultTenantOnly { get; set; }

    public bool IsAlwaysEnabled { get; set; }

    public bool EnabledByDependencyOnly { get; set; }
}
