namespace OrchardCore.ResourceManagement;

public class ResourceManifest
{
    public string BasePath { get; } = default!;

    public virtual ResourceDefinition DefineResource(string resourceType, string resourceName) => throw null!;

    public ResourceDefinition DefineScript(string name) => throw null!;

    public ResourceDefinition DefineStyle(string name) => throw null!;

    public virtual IDictionary<string, IList<ResourceDefinition>> GetResources(string resourceType) => throw null!;
}
