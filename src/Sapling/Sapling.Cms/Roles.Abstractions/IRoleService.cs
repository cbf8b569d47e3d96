using System.Security.Claims;

namespace OrchardCore.Security.Services;

public interface IRoleService
{
    Task<IEnumerable<IRole>> GetRolesAsync();

    Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default);

    Task<IEnumerable<string>> GetNormalizedRoleNamesAsync();

    /// <summary>Whether this is the role whose members may do everything.</summary>
    ValueTask<bool> IsAdminRoleAsync(string role) => ValueTask.FromResult(false);

    /// <summary>Whether this is a role that cannot be removed.</summary>
    ValueTask<bool> IsSystemRoleAsync(string role) => ValueTask.FromResult(false);
}
