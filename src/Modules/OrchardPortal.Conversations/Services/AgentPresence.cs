namespace OrchardPortal.Conversations.Services;

/// <param name="IsWriting">Has begun an answer or a comment.</param>
public sealed record AgentPresence(string UserId, string Name, bool IsWriting);
