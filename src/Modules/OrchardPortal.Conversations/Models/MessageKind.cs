using System.Text.Json.Serialization;

namespace OrchardPortal.Conversations.Models;

[JsonConverter(typeof(JsonStringEnumConverter<MessageKind>))]
public enum MessageKind
{
    Customer = 0,
    Agent = 1,

    /// <summary>Among agents only: never reaches a customer (requirement 47).</summary>
    Comment = 2,
}
