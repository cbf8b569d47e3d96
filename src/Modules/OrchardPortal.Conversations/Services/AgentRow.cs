namespace OrchardPortal.Conversations.Services;

/// <summary>Somebody who answers tickets.</summary>
/// <param name="Name">As customers and colleagues read it.</param>
public sealed record AgentRow(string UserId, string Name);
