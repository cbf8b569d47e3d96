using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>Reads conversations for customers: comments are left out by the query itself (requirement 47).</summary>
public interface IConversationReader
{
    /// <param name="latestThreadOnly">Of several conversations about the ticket, only the latest (requirement 46).</param>
    /// <returns>In the order they were sent.</returns>
    Task<IReadOnlyList<ConversationMessage>> ListPublicAsync(string ticketId, bool latestThreadOnly);
}
