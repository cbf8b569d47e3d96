using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>A conversation about a ticket, without its messages.</summary>
/// <param name="InboxId">Empty when it came by an address that no inbox has.</param>
public sealed record ConversationThread(string ConversationId, ConversationChannel Channel, string InboxId, DateTime LastMessageUtc);
