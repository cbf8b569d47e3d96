using System.Text.Json.Serialization;

namespace OrchardPortal.Conversations.Models;

[JsonConverter(typeof(JsonStringEnumConverter<TicketChangeKind>))]
public enum TicketChangeKind
{
    Created = 0,
    Stage = 1,
    Pipeline = 2,
    Assignee = 3,
    Priority = 4,
    Requester = 5,
    Property = 6,
    Note = 7,
}
