using OrchardCore.Documents;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>What agents call themselves in their profiles.</summary>
internal sealed class AgentDisplayNames(IDocumentManager<AgentProfiles> profiles) : IUserDisplayNameSource
{
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IReadOnlyCollection<string> userIds)
    {
        var kept = (await profiles.GetOrCreateImmutableAsync()).Profiles;

        return userIds.Where(id => kept.TryGetValue(id, out var profile) && profile.DisplayName.Length > 0).ToDictionary(id => id, id => kept[id].DisplayName);
    }
}
