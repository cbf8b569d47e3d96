namespace OrchardPortal.Conversations.Models;

/// <summary>Where conversations come in for agents.</summary>
public sealed class Inbox
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>The team's address that is connected to the inbox, if any.</summary>
    public string? Email { get; set; }
}
