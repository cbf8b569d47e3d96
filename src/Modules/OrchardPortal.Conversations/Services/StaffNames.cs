using System.Security.Claims;
using OrchardCore.Documents;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.Conversations.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>What agents are called, see <see cref="IUserDisplayNames"/>; of whoever is logged in without a query.</summary>
internal sealed class StaffNames(ISession session, IAgentDirectory agents, IUserDisplayNames names, IDocumentManager<AgentProfiles> profiles)
{
    public async Task<string> OfAsync(User user) => (await names.OfAsync([user]))[user.UserId];

    public async Task<string> OfAsync(ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
        && (await profiles.GetOrCreateImmutableAsync()).Profiles.TryGetValue(id, out var profile)
        && profile.DisplayName.Length > 0 ? profile.DisplayName : DisplayName.Of(user);

    /// <summary>Of the agents on one page, by user id: from memory, and in one query for those who answer tickets no more.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IEnumerable<string?> userIds)
    {
        var present = (await agents.ListAsync()).ToDictionary(agent => agent.UserId, agent => agent.Name);
        var found = new Dictionary<string, string>();
        var unknown = new HashSet<string>();
        foreach (var id in userIds.OfType<string>())
        {
            if (present.TryGetValue(id, out var name))
            {
                found[id] = name;
            }
            else
            {
                unknown.Add(id);
            }
        }

        if (unknown.Count > 0)
        {
            var ids = unknown.ToArray();
            foreach (var (id, name) in await names.OfAsync([.. await session.Query<User, UserIndex>(user => user.UserId.IsIn(ids)).ListAsync()]))
            {
                found[id] = name;
            }
        }

        return found;
    }
}
