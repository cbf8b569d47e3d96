using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>Writes messages. Nothing asks who may: callers have. What is written joins the session's transaction.</summary>
public interface IConversationService
{
    /// <summary>What is wrong with a message, by field; empty when it can be kept. Reads nothing and writes nothing.</summary>
    MessageErrors Validate(NewMessage message);

    /// <summary>
    /// Adds the message to the latest conversation of its ticket, or begins one in the default inbox (requirements 51 and 52),
    /// keeps its files, and tells the ticket. Validate first.
    /// </summary>
    /// <exception cref="ArgumentException">The message is not valid, or its ticket does not exist.</exception>
    /// <exception cref="InvalidOperationException">The ticket was closed too long ago to be opened again.</exception>
    Task<ConversationMessage> AppendAsync(NewMessage message);
}
