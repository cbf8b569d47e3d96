using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Overview;

/// <summary>The people who may look after articles: whose roles let them edit any.</summary>
internal sealed class EditorDirectory(ISession session, IRoleService roles)
{
    private IReadOnlyDictionary<string, string>? _editors;

    /// <summary>Their user names by user id, in the order of the names.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ListAsync()
    {
        if (_editors is not null)
        {
            return _editors;
        }

        var found = new Dictionary<string, string>();
        foreach (var role in await roles.GetRolesAsync())
        {
            if (!await MayEditAsync(role))
            {
                continue;
            }

            // As the identity normalises names.
            var roleName = role.RoleName.ToUpperInvariant();
            foreach (var user in await session.Query<User, UserByRoleNameIndex>(index => index.RoleName == roleName).ListAsync())
            {
                if (user.IsEnabled)
                {
                    found[user.UserId] = user.UserName;
                }
            }
        }

        return _editors = found.OrderBy(editor => editor.Value, StringComparer.CurrentCultureIgnoreCase).ToDictionary();
    }

    private async Task<bool> MayEditAsync(IRole role) =>
        await roles.IsAdminRoleAsync(role.RoleName)
        || (role is Role { RoleClaims: var claims } && claims.Exists(claim => claim.ClaimType == Permission.ClaimType && Grants(KnowledgeBasePermissions.EditArticles, claim.ClaimValue)));

    private static bool Grants(Permission permission, string name) =>
        permission.Name == name || (permission.ImpliedBy ?? []).Any(implying => Grants(implying, name));
}
