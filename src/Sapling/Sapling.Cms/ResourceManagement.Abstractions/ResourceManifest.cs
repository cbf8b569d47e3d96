namespace OrchardCore.ResourceManagement;

/// <summary>A set of resource definitions. Filled when the site starts, or for one page.</summary>
public class ResourceManifest
{
    private readonly Dictionary<string, IDictionary<string, IList<ResourceDefinition>>> _resources = new(StringComparer.OrdinalIgnoreCase);

    public string? BasePath { get; init; }

    public virtual ResourceDefinition DefineResource(string resourceType, string resourceName)
    {
        var definition = new ResourceDefinition(this, resourceType, resourceName);
        var resources = GetResources(resourceType);
        if (!resources.TryGetValue(resourceName, out var definitions))
        {
            resources[resourceName] = definitions = [];
        }

        definitions.Add(definition);
        return definition;
    }

    public ResourceDefinition DefineScript(string name) => DefineResource("script", name);

    public ResourceDefinition DefineStyle(string name) => DefineResource("stylesheet", name);

    public virtual IDictionary<string, IList<ResourceDefinition>> GetResources(string resourceType)
    {
        if (!_resources.TryGetValue(resourceType, out var resources))
        {
            _resources[resourceType] = resources = new Dictionary<string, IList<ResourceDefinition>>(StringComparer.OrdinalIgnoreCase);
        }

        return resources;
    }
}
