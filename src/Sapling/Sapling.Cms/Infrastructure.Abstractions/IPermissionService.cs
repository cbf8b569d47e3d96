namespace OrchardCore.Security.Permissions;

public interface IPermissionService
{
    /// <summary>The permission of this name, or null if no enabled feature has it.</summary>
    ValueTask<Permission?> FindByNameAsync(string name);

    ValueTask<IEnumerable<Permission>> GetPermissionsAsync();
}
