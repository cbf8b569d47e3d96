namespace OrchardCore.Security.Permissions;

public class PermissionStereotype
{
    public string Name { get; set; } = default!;

    public IEnumerable<Permission> Permissions { get; set; } = default!;
}
