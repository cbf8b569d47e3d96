namespace OrchardCore.Security.Permissions;

/// <summary>The permissions that a feature brings.</summary>
public interface IPermissionProvider
{
    Task<IEnumerable<Permission>> GetPermissionsAsync();

    /// <summary>Which roles have them when the feature is enabled for the first time.</summary>
    IEnumerable<PermissionStereotype> GetDefaultStereotypes();
}
