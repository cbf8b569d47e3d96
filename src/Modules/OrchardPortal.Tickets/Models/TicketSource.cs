using System.Text.Json.Serialization;

namespace OrchardPortal.Tickets.Models;

/// <summary>Where a ticket came from (requirement 93).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TicketSource>))]
public enum TicketSource
{
    Portal = 0,
    Email = 1,
    Phone = 2,
    Chat = 3,
    Form = 4,
}
