using System.Text.Json.Serialization;

namespace OrchardPortal.Tickets.Models;

/// <summary>A step on a ticket's way through its pipeline.</summary>
public sealed class TicketStage
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public StageState State { get; set; }

    /// <summary>Waiting for the requester or a third party: timers stand still (requirement 98).</summary>
    public bool SlaPaused { get; set; }

    /// <summary>What customers read instead of the name (requirement 99); null shows the name.</summary>
    public string? CustomerLabel { get; set; }

    [JsonIgnore]
    public bool IsClosed => State == StageState.Closed;

    [JsonIgnore]
    public string LabelForCustomers => string.IsNullOrWhiteSpace(CustomerLabel) ? Name : CustomerLabel;
}
