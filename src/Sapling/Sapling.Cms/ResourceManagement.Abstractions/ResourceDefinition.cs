using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

public class ResourceDefinition
{
    public ResourceDefinition(ResourceManifest manifest, string type, string name)
    {
        Manifest = manifest;
        Type = type;
        Name = name;
    }

    public ResourceManifest Manifest { get; } = default!;

    public string BasePath { get; } = default!;

    public string Name { get; } = default!;

    public string Type { get; } = default!;

    public string Version { get; } = default!;

    public bool? AppendVersion { get; }

    public string Url { get; } = default!;

    public string UrlDebug { get; } = default!;

    public string UrlCdn { get; } = default!;

    public string UrlCdnDebug { get; } = default!;

    public string CdnDebugIntegrity { get; } = default!;

    public string CdnIntegrity { get; } = default!;

    public string[] Cultures { get; } = default!;

    public bool CdnSupportsSsl { get; }

    public List<string> Dependencies { get; } = default!;

    public AttributeDictionary Attributes { get; } = default!;

    public string InnerContent { get; } = default!;

    public ResourcePosition Position { get; } = default!;

    public ResourceDefinition SetAttribute(string name, string value) => throw null!;

    public ResourceDefinition SetBasePath(string basePath) => throw null!;

    public ResourceDefinition SetUrl(string url) => throw null!;

    public ResourceDefinition SetUrl(string url, string urlDebug) => throw null!;

    public ResourceDefinition SetCdn(string cdnUrl) => throw null!;

    public ResourceDefinition SetCdn(string cdnUrl, string cdnUrlDebug) => throw null!;

    public ResourceDefinition SetCdnIntegrity(string cdnIntegrity) => throw null!;

    public ResourceDefinition SetCdnIntegrity(string cdnIntegrity, string cdnDebugIntegrity) => throw null!;

    public ResourceDefinition SetCdn(string cdnUrl, string cdnUrlDebug, bool? cdnSupportsSsl) => throw null!;

    public ResourceDefinition SetVersion(string version) => throw null!;

    public ResourceDefinition ShouldAppendVersion(bool? appendVersion) => throw null!;

    public ResourceDefinition SetCultures(params string[] cultures) => throw null!;

    public ResourceDefinition SetDependencies(params string[] dependencies) => throw null!;

    public ResourceDefinition SetInnerContent(string innerContent) => throw null!;

    public ResourceDefinition SetPosition(ResourcePosition position) => throw null!;

    public TagBuilder GetTagBuilder(RequireSettings settings, string applicationPath, IFileVersionProvider fileVersionProvider) => throw null!;

    public string FindNearestCulture(string culture) => throw null!;

    public override bool Equals(object? obj) => throw null!;

    public override int GetHashCode() => throw null!;
}
