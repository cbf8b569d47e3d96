using OrchardCore.Security;

namespace OrchardCore.Roles;

/// <summary>Which roles cannot be removed.</summary>
public class SystemRoleOptions
{
    /// <summary>The role whose members may do everything.</summary>
    public string SystemAdminRoleName { get; set; } = OrchardCoreConstants.Roles.Administrator;

    public IDictionary<string, IRole> AdditionalSystemRoles { get; } = new Dictionary<string, IRole>(StringComparer.OrdinalIgnoreCase);
}
