using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

/// <summary>Collects the scripts, stylesheets, links and meta elements that a page needs, and writes them where the layout asks.</summary>
public interface IResourceManager
{
    /// <summary>Definitions for this page alone.</summary>
    ResourceManifest InlineManifest { get; }

    ResourceDefinition? FindResource(RequireSettings settings);

    void NotRequired(string resourceType, string resourceName);

    RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath);

    RequireSettings RegisterResource(string resourceType, string resourceName);

    void RegisterHeadScript(IHtmlContent script);

    void RegisterFootScript(IHtmlContent script);

    void RegisterStyle(IHtmlContent style);

    void RegisterLink(LinkEntry link);

    void RegisterMeta(MetaEntry meta);

    void AppendMeta(MetaEntry meta, string? contentSeparator);

    /// <exception cref="InvalidOperationException">A resource is not defined, or resources depend on each other in a circle.</exception>
    IEnumerable<ResourceRequiredContext> GetRequiredResources(string resourceType);

    IEnumerable<LinkEntry> GetRegisteredLinks();

    IEnumerable<MetaEntry> GetRegisteredMetas();

    IEnumerable<IHtmlContent> GetRegisteredHeadScripts();

    IEnumerable<IHtmlContent> GetRegisteredFootScripts();

    IEnumerable<IHtmlContent> GetRegisteredStyles();

    void RenderMeta(TextWriter writer);

    void RenderHeadLink(TextWriter writer);

    void RenderStylesheet(TextWriter writer);

    void RenderHeadScript(TextWriter writer);

    void RenderFootScript(TextWriter writer);

    void RenderLocalScript(RequireSettings settings, TextWriter writer);

    void RenderLocalStyle(RequireSettings settings, TextWriter writer);
}
