namespace OrchardCore.Security.Permissions;

/// <summary>All permissions of the enabled features, asked for once per scope.</summary>
public sealed class DefaultPermissionService : IPermissionService
{
    private readonly IEnumerable<IPermissionProvider> _permissionProviders;
    private Dictionary<string, Permission>? _permissions;

    public DefaultPermissionService(IEnumerable<IPermissionProvider> permissionProviders)
        => _permissionProviders = permissionProviders;

    public async ValueTask<Permission?> FindByNameAsync(string name)
        => (await LoadAsync()).GetValueOrDefault(name);

    public async ValueTask<IEnumerable<Permission>> GetPermissionsAsync() => (await LoadAsync()).Values;

    private async ValueTask<Dictionary<string, Permission>> LoadAsync()
    {
        if (_permissions is not null)
        {
            return _permissions;
        }

        var permissions = new Dictionary<string, Permission>(StringComparer.OrdinalIgnoreCase);
        foreach (var provider in _permissionProviders)
        {
            foreach (var permission in await provider.GetPermissionsAsync())
            {
                permissions.TryAdd(permission.Name, permission);
            }
        }

        return _permissions = permissions;
    }
}
