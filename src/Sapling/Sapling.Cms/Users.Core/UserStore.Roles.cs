using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardCore.Users.Services;

internal sealed partial class UserStore : IUserRoleStore<IUser>
{
    public async Task AddToRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken)
    {
        var role = (await _roleService.GetRolesAsync())
            .FirstOrDefault(candidate => _normalizer.NormalizeName(candidate.RoleName) == normalizedRoleName)
            ?? throw new InvalidOperationException($"There is no role '{normalizedRoleName}'.");
        ((User)user).RoleNames.Add(role.RoleName);
    }

    public Task RemoveFromRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken)
        => Set(() => ((User)user).RoleNames = [.. ((User)user).RoleNames.Where(role => _normalizer.NormalizeName(role) != normalizedRoleName)]);

    public Task<IList<string>> GetRolesAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).RoleNames);

    public Task<bool> IsInRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken)
        => Task.FromResult(((User)user).RoleNames.Any(role => _normalizer.NormalizeName(role) == normalizedRoleName));

    public async Task<IList<IUser>> GetUsersInRoleAsync(string normalizedRoleName, CancellationToken cancellationToken)
        => [.. await _session.Query<User, UserByRoleNameIndex>(index => index.RoleName == normalizedRoleName).ListAsync(cancellationToken)];
}
