using System.Security.Claims;
using OrchardCore.Documents;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardPortal.Conversations.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>What agents are called: the name of their profile, their claim <c>name</c> (OpenID Connect Core, 5.1), else the user name.</summary>
internal sealed class StaffNames(ISession session, IDocumentManager<AgentProfiles> profiles)
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

    /// <summary>Of the agents on one page, by user id: from memory, and in one query for those without a profile.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IEnumerable<string?> userIds)
    {
        var known = (await profiles.GetOrCreateImmutableAsync()).Profiles;
        var names = new Dictionary<string, string>();
        var unknown = new HashSet<string>();
        foreach (var id in userIds.OfType<string>())
        {
            if (known.GetValueOrDefault(id) is { DisplayName.Length: > 0 } profile)
            {
                names[id] = profile.DisplayName;
            }
            else
            {
                unknown.Add(id);
            }
        }

        if (unknown.Count > 0)
        {
            var ids = unknown.ToArray();
            foreach (var user in await session.Query<User, UserIndex>(user => user.UserId.IsIn(ids)).ListAsync())
            {
                names[user.UserId] = Of(user, null);
            }
        }

        return names;
    }

    private async Task<AgentProfile?> ProfileAsync(string? userId) =>
        userId is null ? null : (await profiles.GetOrCreateImmutableAsync()).Profiles.GetValueOrDefault(userId);
}
