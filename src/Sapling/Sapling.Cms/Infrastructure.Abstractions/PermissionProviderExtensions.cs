namespace OrchardCore.Security.Permissions;

public static class PermissionProviderExtensions
{
    /// <summary>The permissions of these names; names that no enabled feature knows are left out.</summary>
    public static async ValueTask<IEnumerable<Permission>> FindByNamesAsync(this IPermissionService permissionService, IEnumerable<string> names)
    {
        var permissions = new List<Permission>();
        foreach (var name in names)
        {
            if (await permissionService.FindByNameAsync(name) is { } permission)
            {
                permissions.Add(permission);
            }
        }

        return permissions;
    }
}
