using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Documents;
using OrchardCore.Environment.Cache;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets;
using YesSql;

namespace OrchardPortal.Conversations.Services;

internal sealed class AgentDirectory(
    ISession session, IRoleService roles, IDocumentManager<AgentProfiles> profiles, IMemoryCache cache, ISignal signal) : IAgentDirectory
{
    /// <summary>Given when accounts or profiles change.</summary>
    public const string Signal = "OrchardPortal.Agents";

    private const string CacheKey = "OrchardPortal.Conversations.Agents";

    // Of roles that change, and of changes on other nodes, no signal tells.
    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(1);

    public async Task<IReadOnlyList<AgentRow>> ListAsync()
    {
        if (cache.TryGetValue(CacheKey, out IReadOnlyList<AgentRow>? agents) && agents is not null)
        {
            return agents;
        }

        var changed = signal.GetToken(Signal);
        agents = await ReadAsync();
        using var entry = cache.CreateEntry(CacheKey);
        entry.Value = agents;
        entry.AbsoluteExpirationRelativeToNow = _lifetime;
        entry.ExpirationTokens.Add(changed);
        return agents;
    }

    public async Task<AgentProfile> GetProfileAsync(string userId) =>
        (await profiles.GetOrCreateImmutableAsync()).Profiles.GetValueOrDefault(userId) ?? new AgentProfile();

    public async Task StoreProfileAsync(string userId, AgentProfile profile)
    {
        var document = await profiles.GetOrCreateMutableAsync();
        document.Profiles[userId] = profile;
        await profiles.UpdateAsync(document);
        await signal.SignalTokenAsync(Signal);
    }

    private async Task<IReadOnlyList<AgentRow>> ReadAsync()
    {
        var names = (await profiles.GetOrCreateImmutableAsync()).Profiles;
        var agents = new Dictionary<string, AgentRow>();
        foreach (var role in await roles.GetRolesAsync())
        {
            if (!await MayAnswerAsync(role))
            {
                continue;
            }

            // As the identity normalises names.
            var roleName = role.RoleName.ToUpperInvariant();
            foreach (var user in await session.Query<User, UserByRoleNameIndex>(index => index.RoleName == roleName).ListAsync())
            {
                if (user.IsEnabled)
                {
                    agents[user.UserId] = new AgentRow(user.UserId, StaffNames.Of(user, names.GetValueOrDefault(user.UserId)));
                }
            }
        }

        return [.. agents.Values.OrderBy(agent => agent.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    private async Task<bool> MayAnswerAsync(IRole role) =>
        await roles.IsAdminRoleAsync(role.RoleName)
        || (role is Role { RoleClaims: var claims } && claims.Exists(claim => claim.ClaimType == Permission.ClaimType && Grants(TicketPermissions.AnswerTickets, claim.ClaimValue)));

    private static bool Grants(Permission permission, string name) =>
        permission.Name == name || (permission.ImpliedBy ?? []).Any(implying => Grants(implying, name));
}
