using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Contacts.Accounts;

internal sealed class PermittedUsers(ISession session, IRoleService roles, IUserDisplayNames names) : IPermittedUsers
{
    public async Task<IReadOnlyList<PermittedUser>> ListAsync(Permission permission)
    {
        var granted = new List<string>();
        foreach (var role in await roles.GetRolesAsync())
        {
            if (await roles.IsAdminRoleAsync(role.RoleName) || IsGranted(permission, role))
            {
                // As the identity normalises names.
                granted.Add(role.RoleName.ToUpperInvariant());
            }
        }

        var roleNames = granted.ToArray();
        var users = new Dictionary<string, User>();
        foreach (var user in await session.Query<User, UserByRoleNameIndex>(index => index.RoleName.IsIn(roleNames)).ListAsync())
        {
            if (user.IsEnabled)
            {
                users[user.UserId] = user;
            }
        }

        return [.. (await names.OfAsync(users.Values)).Select(name => new PermittedUser(name.Key, name.Value) { UserName = users[name.Key].UserName }).OrderBy(user => user.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    private static bool IsGranted(Permission permission, IRole role) =>
        role is Role { RoleClaims: var claims } && claims.Exists(claim => claim.ClaimType == Permission.ClaimType && Grants(permission, claim.ClaimValue));

    private static bool Grants(Permission permission, string name) =>
        permission.Name == name || (permission.ImpliedBy ?? []).Any(implying => Grants(implying, name));
}
