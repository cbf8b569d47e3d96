using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>Reads conversations for agents, comments included. Nothing that customers reach may take this.</summary>
public interface IInternalConversationReader
{
    /// <returns>In the order they were sent.</returns>
    Task<IReadOnlyList<ConversationMessage>> ListAllAsync(string ticketId);

    /// <returns>The latest first.</returns>
    Task<IReadOnlyList<ConversationThread>> ListThreadsAsync(string ticketId);
}
