using System.Text.Json.Serialization;

namespace OrchardPortal.Conversations.Models;

/// <summary>The way by which a conversation came (requirement 43).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConversationChannel>))]
public enum ConversationChannel
{
    Portal = 0,
    Email = 1,
    Chat = 2,
    Form = 3,
    Messenger = 4,
    Phone = 5,
}
