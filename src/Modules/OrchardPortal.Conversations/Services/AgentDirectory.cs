using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Documents;
using OrchardCore.Environment.Cache;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets;

namespace OrchardPortal.Conversations.Services;

internal sealed class AgentDirectory(IPermittedUsers permitted, IDocumentManager<AgentProfiles> profiles, IMemoryCache cache, ISignal signal) : IAgentDirectory
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
        agents = [.. (await permitted.ListAsync(TicketPermissions.AnswerTickets)).Select(user => new AgentRow(user.UserId, user.Name))];
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
}
