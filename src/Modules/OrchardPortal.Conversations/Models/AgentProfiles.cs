using OrchardCore.Data.Documents;

namespace OrchardPortal.Conversations.Models;

/// <summary>The agents' profiles by user id, kept in memory, so that a list of tickets reads no account.</summary>
public sealed class AgentProfiles : Document
{
    public Dictionary<string, AgentProfile> Profiles { get; set; } = [];
}
