using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>Who answers tickets, from memory.</summary>
public interface IAgentDirectory
{
    /// <summary>Every user who may answer tickets, by name.</summary>
    Task<IReadOnlyList<AgentRow>> ListAsync();

    /// <summary>The agent's profile; an empty one for who has none.</summary>
    Task<AgentProfile> GetProfileAsync(string userId);

    Task StoreProfileAsync(string userId, AgentProfile profile);
}
