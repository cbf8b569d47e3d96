namespace OrchardPortal.Conversations.Models;

/// <summary>What customers read of an agent. Accounts have a user name only, which is nobody's name.</summary>
public sealed class AgentProfile
{
    public const int MaxNameLength = 100;
    public const int MaxSignatureLength = 1_000;

    /// <summary>Shown with the agent's answers.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>For canned replies; plain text.</summary>
    public string Signature { get; set; } = "";
}
