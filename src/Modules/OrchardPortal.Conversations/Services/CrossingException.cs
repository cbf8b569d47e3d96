using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>Somebody wrote what the agent had not seen when they sent their answer; nothing of the answer was kept.</summary>
internal sealed class CrossingException(IReadOnlyList<ConversationMessage> messages) : Exception("The answer crossed a message.")
{
    /// <summary>In the order they were sent.</summary>
    public IReadOnlyList<ConversationMessage> Messages { get; } = messages;
}
