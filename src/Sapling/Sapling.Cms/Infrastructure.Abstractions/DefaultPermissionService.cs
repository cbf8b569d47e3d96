namespace OrchardCore.Security.Permissions;

public sealed class DefaultPermissionService : IPermissionService
{
    public DefaultPermissionService(IEnumerable<IPermissionProvider> permissionProviders) { throw null!; }

    public ValueTask<Permission> FindByNameAsync(string name) => throw null!;

    public ValueTask<IEnumerable<Permission>> GetPermissionsAsync() => throw null!;
}
