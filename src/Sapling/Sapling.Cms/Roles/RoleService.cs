using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Services;

namespace OrchardCore.Roles.Services;

internal sealed class RoleService : IRoleService
{
    private readonly RolesDocuments _documents;
    private readonly ISystemRoleProvider _systemRoles;

    public RoleService(RolesDocuments documents, ISystemRoleProvider systemRoles)
    {
        _documents = documents;
        _systemRoles = systemRoles;
    }

    public async Task<IEnumerable<IRole>> GetRolesAsync() => (await _documents.GetAsync()).Roles;

    public async Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default)
        => (await _documents.GetAsync()).Roles
            .Where(candidate => candidate.RoleName.Equals(role, StringComparison.OrdinalIgnoreCase))
            .SelectMany(found => found.RoleClaims)
            .Select(claim => claim.ToClaim())
            .ToArray();

    public async Task<IEnumerable<string>> GetNormalizedRoleNamesAsync()
        => (await _documents.GetAsync()).Roles.Select(role => role.NormalizedRoleName ?? role.RoleName.ToUpperInvariant()).ToArray();

    public ValueTask<bool> IsAdminRoleAsync(string role) => ValueTask.FromResult(_systemRoles.IsAdminRole(role));

    public ValueTask<bool> IsSystemRoleAsync(string role) => ValueTask.FromResult(_systemRoles.IsSystemRole(role));
}
