using System.Text.Json.Serialization;

namespace OrchardPortal.Tickets.Models;

/// <summary>Every stage is one or the other: what is not closed is open (requirement 72).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StageState>))]
public enum StageState
{
    Open = 0,
    Closed = 1,
}
