namespace OrchardCore.ResourceManagement;

public class RequireSettings
{
    public RequireSettings(ResourceManagementOptions options) { throw null!; }

    public RequireSettings(ResourceManagementOptions options, ResourceDefinition resource) { throw null!; }

    public string BasePath { get; set; } = default!;

    public string Type { get; set; } = default!;

    public string Name { get; set; } = default!;

    public string Culture { get; set; } = default!;

    public bool DebugMode { get; set; }

    public bool CdnMode { get; set; }

    public string CdnBaseUrl { get; set; } = default!;

    public ResourceLocation Location { get; set; } = default!;

    public string Condition { get; set; } = default!;

    public string Version { get; set; } = default!;

    public bool? AppendVersion { get; set; }

    public List<string> Dependencies { get; set; } = default!;

    public Action<ResourceDefinition> InlineDefinition { get; set; } = default!;

    public ResourcePosition Position { get; set; } = default!;

    public Dictionary<string, string> Attributes { get; } = default!;

    public bool HasAttributes { get; }

    public RequireSettings AtHead() => throw null!;

    public RequireSettings AtFoot() => throw null!;

    public RequireSettings AtLocation(ResourceLocation location) => throw null!;

    public RequireSettings UseCulture(string cultureName) => throw null!;

    public RequireSettings UseDebugMode() => throw null!;

    public RequireSettings UseDebugMode(bool debugMode) => throw null!;

    public RequireSettings UseCdn() => throw null!;

    public RequireSettings UseCdn(bool cdn) => throw null!;

    public RequireSettings UseCdnBaseUrl(string cdnBaseUrl) => throw null!;

    public RequireSettings WithBasePath(string basePath) => throw null!;

    public RequireSettings UseCondition(string condition) => throw null!;

    public RequireSettings UseVersion(string version) => throw null!;

    public RequireSettings ShouldAppendVersion(bool? appendVersion) => throw null!;

    public RequireSettings SetDependencies(params string[] dependencies) => throw null!;

    public RequireSettings Define(Action<ResourceDefinition> resourceDefinition) => throw null!;

    public RequireSettings SetAttribute(string name, string value) => throw null!;

    public RequireSettings UpdatePositionFromDependent(RequireSettings dependent) => throw null!;

    public RequireSettings UpdatePositionFromDependency(RequireSettings dependency) => throw null!;

    public RequireSettings CombinePosition(RequireSettings dependent) => throw null!;

    public RequireSettings New() => throw null!;

    public RequireSettings NewAndCombine(RequireSettings other) => throw null!;

    public RequireSettings Combine(RequireSettings other) => throw null!;
}
