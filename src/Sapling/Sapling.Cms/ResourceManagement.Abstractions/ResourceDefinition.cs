using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

/// <summary>A script or stylesheet by name: where it is and what it needs.</summary>
public class ResourceDefinition
{
    public ResourceDefinition(ResourceManifest manifest, string type, string name)
    {
        Manifest = manifest;
        Type = type;
        Name = name;
    }

    public ResourceManifest Manifest { get; }

    public string? BasePath { get; private set; }

    public string Name { get; }

    /// <summary><c>script</c> or <c>stylesheet</c>.</summary>
    public string Type { get; }

    public string? Version { get; private set; }

    public bool? AppendVersion { get; private set; }

    public string? Url { get; private set; }

    public string? UrlDebug { get; private set; }

    public List<string> Dependencies { get; } = [];

    public AttributeDictionary Attributes { get; } = [];

    public string? InnerContent { get; private set; }

    public ResourcePosition Position { get; private set; }

    public ResourceDefinition SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }

    public ResourceDefinition SetBasePath(string? basePath)
    {
        BasePath = basePath;
        return this;
    }

    public ResourceDefinition SetUrl(string url) => SetUrl(url, null);

    public ResourceDefinition SetUrl(string url, string? urlDebug)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        (Url, UrlDebug) = (url, string.IsNullOrEmpty(urlDebug) ? null : urlDebug);
        return this;
    }

    public ResourceDefinition SetVersion(string version)
    {
        Version = version;
        return this;
    }

    public ResourceDefinition ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion;
        return this;
    }

    /// <summary>Names of the same type that come before it on the page; <c>name:version</c> may be written, the version is not looked at.</summary>
    public ResourceDefinition SetDependencies(params string[] dependencies)
    {
        Dependencies.AddRange(dependencies.Except(Dependencies, StringComparer.OrdinalIgnoreCase).ToList());
        return this;
    }

    public ResourceDefinition SetInnerContent(string innerContent)
    {
        InnerContent = innerContent;
        return this;
    }

    public ResourceDefinition SetPosition(ResourcePosition position)
    {
        Position = position;
        return this;
    }

    /// <summary>The element that brings the resource to a page.</summary>
    public TagBuilder GetTagBuilder(RequireSettings settings, string? applicationPath, IFileVersionProvider fileVersionProvider)
    {
        var isScript = Type == "script";
        var tag = new TagBuilder(isScript ? "script" : "link") { TagRenderMode = isScript ? TagRenderMode.Normal : TagRenderMode.SelfClosing };
        if (InnerContent is not null)
        {
            tag = new(isScript ? "script" : "style");
            tag.InnerHtml.AppendHtml(InnerContent);
        }
        else
        {
            var url = Resolve((settings.DebugMode ? UrlDebug : null) ?? Url ?? string.Empty, settings.BasePath ?? BasePath ?? Manifest.BasePath, applicationPath);
            if ((AppendVersion ?? settings.AppendVersion) == true && url.StartsWith('/'))
            {
                url = fileVersionProvider.AddFileVersionToPath(applicationPath ?? string.Empty, url);
            }

            if (!isScript)
            {
                tag.Attributes["rel"] = "stylesheet";
            }

            tag.Attributes[isScript ? "src" : "href"] = url;
        }

        tag.MergeAttributes(Attributes);
        foreach (var (name, value) in settings.Attributes)
        {
            tag.MergeAttribute(name, value, replaceExisting: true);
        }

        return tag;
    }

    public override bool Equals(object? obj) => obj is ResourceDefinition other && other.Name == Name && other.Type == Type && other.Version == Version && other.Url == Url;

    public override int GetHashCode() => HashCode.Combine(Name, Type);

    private static string Resolve(string url, string? basePath, string? applicationPath)
    {
        if (url.StartsWith("~/", StringComparison.Ordinal))
        {
            return applicationPath?.TrimEnd('/') + url[1..];
        }

        var isComplete = url.StartsWith('/') || url.Contains("://", StringComparison.Ordinal);
        return isComplete || string.IsNullOrEmpty(basePath) ? url : $"{basePath.TrimEnd('/')}/{url}";
    }
}
