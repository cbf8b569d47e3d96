using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Who works on editorial tasks: the accounts of the roles that may. Remembered for a minute.</summary>
internal sealed class Editors(ISession session, IRoleService roles, IMemoryCache cache)
{
    private const string CacheKey = "OrchardPortal.KnowledgeBase.Editors";

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(1);

    public async Task<IReadOnlyList<Editor>> ListAsync()
    {
        if (!cache.TryGetValue(CacheKey, out IReadOnlyList<Editor>? editors) || editors is null)
        {
            editors = cache.Set(CacheKey, await ReadAsync(), _lifetime);
        }

        return editors;
    }

    /// <summary>Their names by their ids.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync() => (await ListAsync()).ToDictionary(editor => editor.UserId, editor => editor.Name);

    private async Task<IReadOnlyList<Editor>> ReadAsync()
    {
        var editors = new Dictionary<string, Editor>();
        foreach (var role in await roles.GetRolesAsync())
        {
            if (!await roles.IsAdminRoleAsync(role.RoleName) && !Works(role))
            {
                continue;
            }

            // As the identity normalises names.
            var roleName = role.RoleName.ToUpperInvariant();
            foreach (var user in await session.Query<User, UserByRoleNameIndex>(index => index.RoleName == roleName).ListAsync())
            {
                if (user.IsEnabled)
                {
                    editors[user.UserId] = new Editor(user.UserId, user.UserName);
                }
            }
        }

        return [.. editors.Values.OrderBy(editor => editor.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    private static bool Works(IRole role) => role is Role { RoleClaims: var claims }
        && claims.Exists(claim => claim.ClaimType == Permission.ClaimType && claim.ClaimValue == EditorialPermissions.ManageEditorialTasks.Name);
}
