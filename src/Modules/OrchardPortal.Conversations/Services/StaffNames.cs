using System.Security.Claims;
using OrchardCore.Documents;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardPortal.Conversations.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>What agents are called: the name of their profile, their claim <c>name</c> (OpenID Connect Core, 5.1), else the user name.</summary>
internal sealed class StaffNames(ISession session, IAgentDirectory agents, IDocumentManager<AgentProfiles> profiles)
{
    private const string NameClaim = "name";

    public static string Of(User user, AgentProfile? profile) =>
        profile is { DisplayName.Length: > 0 }
            ? profile.DisplayName
            : user.UserClaims.FirstOrDefault(claim => claim.ClaimType == NameClaim)?.ClaimValue ?? user.UserName;

    public async Task<string> OfAsync(User user) => Of(user, await ProfileAsync(user.UserId));

    public async Task<string> OfAsync(ClaimsPrincipal user) =>
        await ProfileAsync(user.FindFirstValue(ClaimTypes.NameIdentifier)) is { DisplayName.Length: > 0 } profile
            ? profile.DisplayName
            : user.FindFirstValue(NameClaim) ?? user.Identity?.Name ?? "";

    /// <summary>Of the agents on one page, by user id: from memory, and in one query for those who answer tickets no more.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IEnumerable<string?> userIds)
    {
        var present = (await agents.ListAsync()).ToDictionary(agent => agent.UserId, agent => agent.Name);
        var names = new Dictionary<string, string>();
        var unknown = new HashSet<string>();
        foreach (var id in userIds.OfType<string>())
        {
            if (present.TryGetValue(id, out var name))
            {
                names[id] = name;
            }
            else
            {
                unknown.Add(id);
            }
        }

        if (unknown.Count > 0)
        {
            var ids = unknown.ToArray();
            var profiled = (await profiles.GetOrCreateImmutableAsync()).Profiles;
            foreach (var user in await session.Query<User, UserIndex>(user => user.UserId.IsIn(ids)).ListAsync())
            {
                names[user.UserId] = Of(user, profiled.GetValueOrDefault(user.UserId));
            }
        }

        return names;
    }

    private async Task<AgentProfile?> ProfileAsync(string? userId) =>
        userId is null ? null : (await profiles.GetOrCreateImmutableAsync()).Profiles.GetValueOrDefault(userId);
}
