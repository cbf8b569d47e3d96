namespace OrchardPortal.Conversations.Reports;

/// <summary>What somebody got done.</summary>
internal sealed class AgentTally
{
    /// <summary>From created to closed, of what was closed.</summary>
    public Spread Solved { get; } = new();

    /// <summary>To the first answer, of what came in the time.</summary>
    public Spread Answered { get; } = new();
}
