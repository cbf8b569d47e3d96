namespace OrchardPortal.Conversations.ViewModels;

/// <summary>What a canned reply can say of the agent, as <c>Agent</c>.</summary>
public sealed class MacroAgent
{
    public string Name { get; init; } = "";

    /// <summary>From the agent's profile; the name when there is none.</summary>
    public string Signature { get; init; } = "";
}
