using Microsoft.Extensions.Options;
using OrchardCore.Security;

namespace OrchardCore.Roles;

internal sealed class DefaultSystemRoleProvider : ISystemRoleProvider
{
    private readonly Dictionary<string, IRole> _roles;
    private readonly IRole _adminRole;

    public DefaultSystemRoleProvider(IOptions<SystemRoleOptions> options)
    {
        _adminRole = new Role { RoleName = options.Value.SystemAdminRoleName };
        _roles = new Dictionary<string, IRole>(options.Value.AdditionalSystemRoles, StringComparer.OrdinalIgnoreCase)
        {
            [_adminRole.RoleName] = _adminRole,
            [OrchardCoreConstants.Roles.Authenticated] = new Role { RoleName = OrchardCoreConstants.Roles.Authenticated },
            [OrchardCoreConstants.Roles.Anonymous] = new Role { RoleName = OrchardCoreConstants.Roles.Anonymous },
        };
    }

    public IEnumerable<IRole> GetSystemRoles() => _roles.Values;

    public IRole GetAdminRole() => _adminRole;

    public bool IsSystemRole(string name) => _roles.ContainsKey(name);
}
