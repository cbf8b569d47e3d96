using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.ResourceManagement;

internal sealed class ResourceManager(
    IOptions<ResourceManagementOptions> options,
    IFileVersionProvider fileVersionProvider,
    IHttpContextAccessor httpContextAccessor,
    PageChanges changes) : IResourceManager
{
    private const string Script = "script";
    private const string Stylesheet = "stylesheet";

    private readonly ResourceManagementOptions _options = options.Value;
    private readonly Dictionary<(string Type, string Name), RequireSettings> _required = [];
    private readonly List<LinkEntry> _links = [];
    private readonly List<MetaEntry> _metas = [];
    private readonly List<IHtmlContent> _headScripts = [];
    private readonly List<IHtmlContent> _footScripts = [];
    private readonly List<IHtmlContent> _styles = [];
    private readonly HashSet<ResourceDefinition> _written = [];
    private ResourceManifest? _inlineManifest;

    public ResourceManifest InlineManifest => _inlineManifest ??= new();

    private string ApplicationPath => httpContextAccessor.HttpContext?.Request.PathBase.Value ?? string.Empty;

    public RequireSettings RegisterResource(string resourceType, string resourceName)
    {
        changes.Add();
        var key = (resourceType.ToLowerInvariant(), resourceName.ToLowerInvariant());
        if (!_required.TryGetValue(key, out var settings))
        {
            _required[key] = settings = new(_options) { Type = key.Item1, Name = resourceName };
        }

        return settings;
    }

    public RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourcePath);
        return RegisterResource(resourceType, resourcePath).Define(definition => definition.SetUrl(resourcePath, resourceDebugPath));
    }

    public void NotRequired(string resourceType, string resourceName)
    {
        changes.Add();
        _required.Remove((resourceType.ToLowerInvariant(), resourceName.ToLowerInvariant()));
    }

    public ResourceDefinition? FindResource(RequireSettings settings)
    {
        if (settings.InlineDefinition is { } define)
        {
            var inline = InlineManifest.DefineResource(settings.Type, settings.Name);
            define(inline);
            settings.InlineDefinition = null;
            return inline;
        }

        // What a page defines goes before what modules define; of several modules the last.
        return Find(_inlineManifest, settings)
            ?? _options.ResourceManifests.Reverse().Select(manifest => Find(manifest, settings)).FirstOrDefault(definition => definition is not null);
    }

    public void RegisterHeadScript(IHtmlContent script) => Register(_headScripts, script);

    public void RegisterFootScript(IHtmlContent script) => Register(_footScripts, script);

    public void RegisterStyle(IHtmlContent style) => Register(_styles, style);

    public void RegisterLink(LinkEntry link) => Register(_links, link);

    /// <summary>Of two with the same name, property or kind the later one stays.</summary>
    public void RegisterMeta(MetaEntry meta)
    {
        changes.Add();
        var index = _metas.FindIndex(other => IsSame(other, meta));
        if (index < 0)
        {
            _metas.Add(meta);
        }
        else
        {
            _metas[index] = meta;
        }
    }

    public void AppendMeta(MetaEntry meta, string? contentSeparator)
    {
        changes.Add();
        var index = _metas.FindIndex(other => IsSame(other, meta));
        if (index < 0)
        {
            _metas.Add(meta);
        }
        else
        {
            _metas[index] = MetaEntry.Combine(_metas[index], meta, contentSeparator);
        }
    }

    public IEnumerable<ResourceRequiredContext> GetRequiredResources(string resourceType)
    {
        var type = resourceType.ToLowerInvariant();
        var required = _required.Where(entry => entry.Key.Type == type).Select(entry => entry.Value);
        return new RequiredResources(type, FindResource, _options).Order(required).Select(entry => new ResourceRequiredContext
        {
            Resource = entry.Resource,
            Settings = entry.Settings,
            FileVersionProvider = fileVersionProvider,
        });
    }

    public IEnumerable<LinkEntry> GetRegisteredLinks() => _links;

    public IEnumerable<MetaEntry> GetRegisteredMetas() => _metas;

    public IEnumerable<IHtmlContent> GetRegisteredHeadScripts() => _headScripts;

    public IEnumerable<IHtmlContent> GetRegisteredFootScripts() => _footScripts;

    public IEnumerable<IHtmlContent> GetRegisteredStyles() => _styles;

    public void RenderMeta(TextWriter writer) => WriteLines(writer, _metas.Select(meta => meta.GetTag()));

    public void RenderHeadLink(TextWriter writer) => WriteLines(writer, _links.Select(link =>
    {
        if (link.Href?.StartsWith("~/", StringComparison.Ordinal) == true)
        {
            link.Href = ApplicationPath + link.Href[1..];
        }

        if (link is { AppendVersion: true, Href: { } href } && href.StartsWith('/'))
        {
            link.Href = fileVersionProvider.AddFileVersionToPath(ApplicationPath, href);
            link.AppendVersion = false;
        }

        return link.GetTag();
    }));

    public void RenderStylesheet(TextWriter writer)
    {
        WriteResources(writer, Stylesheet, static _ => true);
        WriteLines(writer, _styles);
    }

    public void RenderHeadScript(TextWriter writer)
    {
        WriteResources(writer, Script, static location => location == ResourceLocation.Head);
        WriteLines(writer, _headScripts);
    }

    public void RenderFootScript(TextWriter writer)
    {
        WriteResources(writer, Script, static location => location is ResourceLocation.Foot or ResourceLocation.Unspecified);
        WriteLines(writer, _footScripts);
    }

    public void RenderLocalScript(RequireSettings settings, TextWriter writer) => WriteLocal(settings, Script, writer);

    public void RenderLocalStyle(RequireSettings settings, TextWriter writer) => WriteLocal(settings, Stylesheet, writer);

    private void Register<T>(List<T> entries, T entry)
    {
        changes.Add();
        entries.Add(entry);
    }

    private static ResourceDefinition? Find(ResourceManifest? manifest, RequireSettings settings)
    {
        if (manifest is null || !manifest.GetResources(settings.Type).TryGetValue(settings.Name, out var definitions))
        {
            return null;
        }

        return definitions.LastOrDefault(definition => settings.Version is null || definition.Version == settings.Version) ?? definitions.LastOrDefault();
    }

    private static bool IsSame(MetaEntry a, MetaEntry b) =>
        (a.Name is not null && a.Name == b.Name) || (a.Property is not null && a.Property == b.Property)
        || (a.HttpEquiv is not null && a.HttpEquiv == b.HttpEquiv) || (a.Charset is not null && b.Charset is not null);

    private static void WriteLines(TextWriter writer, IEnumerable<IHtmlContent> elements)
    {
        foreach (var element in elements)
        {
            element.WriteTo(writer, HtmlEncoder.Default);
            writer.Write('\n');
        }
    }

    private void WriteResources(TextWriter writer, string type, Func<ResourceLocation, bool> isHere)
    {
        foreach (var resource in GetRequiredResources(type))
        {
            if (isHere(resource.Settings.Location) && _written.Add(resource.Resource))
            {
                resource.WriteTo(writer, ApplicationPath);
                writer.Write('\n');
            }
        }
    }

    private void WriteLocal(RequireSettings settings, string type, TextWriter writer)
    {
        foreach (var (resource, required) in new RequiredResources(type, FindResource, _options).Order([settings]))
        {
            if (_written.Add(resource))
            {
                new ResourceRequiredContext { Resource = resource, Settings = required, FileVersionProvider = fileVersionProvider }.WriteTo(writer, ApplicationPath);
            }
        }
    }
}
