namespace OrchardCore.ResourceManagement;

/// <summary>Puts what a page needs of one type, and what that depends on, into the order of dependencies.</summary>
internal sealed class RequiredResources(string type, Func<RequireSettings, ResourceDefinition?> find, ResourceManagementOptions options)
{
    private readonly Dictionary<string, (ResourceDefinition Resource, RequireSettings Settings)> _ordered = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _names = [];
    private readonly HashSet<string> _open = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<(ResourceDefinition Resource, RequireSettings Settings)> Order(IEnumerable<RequireSettings> required)
    {
        foreach (var settings in required)
        {
            Add(settings);
        }

        // Stable: within first, middle and last the dependencies' order stays.
        return _names.Select(name => _ordered[name]).OrderBy(entry => (entry.Settings.Position, entry.Resource.Position) switch
        {
            (ResourcePosition.First, _) or (ResourcePosition.ByDependency, ResourcePosition.First) => 0,
            (ResourcePosition.Last, _) or (ResourcePosition.ByDependency, ResourcePosition.Last) => 2,
            _ => 1,
        });
    }

    private void Add(RequireSettings settings)
    {
        if (_ordered.TryGetValue(settings.Name, out var known))
        {
            known.Settings.AtLocation(settings.Location);
            return;
        }

        var resource = find(settings) ?? throw new InvalidOperationException($"The {type} '{settings.Name}' is not defined.");
        if (!_open.Add(settings.Name))
        {
            throw new InvalidOperationException($"The {type} '{settings.Name}' depends on itself.");
        }

        foreach (var name in resource.Dependencies.Concat(settings.Dependencies).Select(dependency => dependency.Split(':')[0]).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Add(new RequireSettings(options) { Type = type, Name = name }.AtLocation(settings.Location));
        }

        _open.Remove(settings.Name);
        _ordered[settings.Name] = (resource, settings);
        _names.Add(settings.Name);
    }
}
