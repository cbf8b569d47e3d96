namespace OrchardCore.Security.Permissions;

/// <summary>The permissions that a role of this name has from the start.</summary>
public class PermissionStereotype
{
    public string Name { get; set; } = string.Empty;

    public IEnumerable<Permission> Permissions { get; set; } = [];
}
