namespace OrchardCore.ResourceManagement;

/// <summary>That a page needs a script or a stylesheet, and how.</summary>
public class RequireSettings
{
    private Dictionary<string, string>? _attributes;

    public RequireSettings(ResourceManagementOptions options)
    {
        DebugMode = options.DebugMode;
        AppendVersion = options.AppendVersion;
        Culture = options.Culture;
    }

    public RequireSettings(ResourceManagementOptions options, ResourceDefinition resource)
        : this(options)
    {
        Name = resource.Name;
        Type = resource.Type;
        Version = resource.Version;
        Position = resource.Position;
    }

    public string? BasePath { get; set; }

    public string Type { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Culture { get; set; }

    public bool DebugMode { get; set; }

    public ResourceLocation Location { get; set; }

    public string? Condition { get; set; }

    public string? Version { get; set; }

    public bool? AppendVersion { get; set; }

    public List<string> Dependencies { get; set; } = [];

    public Action<ResourceDefinition>? InlineDefinition { get; set; }

    public ResourcePosition Position { get; set; }

    public Dictionary<string, string> Attributes => _attributes ??= [];

    public bool HasAttributes => _attributes is { Count: > 0 };

    public RequireSettings AtHead() => AtLocation(ResourceLocation.Head);

    public RequireSettings AtFoot() => AtLocation(ResourceLocation.Foot);

    /// <summary>Whoever wants it in the head wins: it must be there before what depends on it.</summary>
    public RequireSettings AtLocation(ResourceLocation location)
    {
        Location = (ResourceLocation)Math.Max((int)Location, (int)location);
        return this;
    }

    public RequireSettings UseCulture(string? cultureName)
    {
        Culture = string.IsNullOrEmpty(cultureName) ? Culture : cultureName;
        return this;
    }

    public RequireSettings UseDebugMode() => UseDebugMode(true);

    public RequireSettings UseDebugMode(bool debugMode)
    {
        DebugMode |= debugMode;
        return this;
    }

    public RequireSettings WithBasePath(string? basePath)
    {
        BasePath = basePath;
        return this;
    }

    public RequireSettings UseCondition(string? condition)
    {
        Condition ??= condition;
        return this;
    }

    public RequireSettings UseVersion(string? version)
    {
        Version = string.IsNullOrEmpty(version) ? Version : version;
        return this;
    }

    public RequireSettings ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion ?? AppendVersion;
        return this;
    }

    public RequireSettings SetDependencies(params string[] dependencies)
    {
        Dependencies.AddRange(dependencies.Except(Dependencies, StringComparer.OrdinalIgnoreCase).ToList());
        return this;
    }

    public RequireSettings Define(Action<ResourceDefinition> resourceDefinition)
    {
        InlineDefinition += resourceDefinition;
        return this;
    }

    public RequireSettings SetAttribute(string name, string? value)
    {
        if (value is null)
        {
            _attributes?.Remove(name);
        }
        else
        {
            Attributes[name] = value;
        }

        return this;
    }
}
