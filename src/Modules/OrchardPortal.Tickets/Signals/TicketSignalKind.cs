using System.Text.Json.Serialization;

namespace OrchardPortal.Tickets.Signals;

/// <summary>What happened to a ticket.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TicketSignalKind>))]
public enum TicketSignalKind
{
    Created = 0,

    /// <summary>A message that the customer can read, from either side.</summary>
    Message = 1,

    /// <summary>Talk among agents: customers hear nothing of it.</summary>
    Comment = 2,

    Stage = 3,

    Assignee = 4,

    Priority = 5,

    Requester = 6,

    Participants = 7,

    Rating = 8,

    /// <summary>Signals of other nodes may have been missed: whoever listens looks again. It names no ticket.</summary>
    Missed = 9,
}
