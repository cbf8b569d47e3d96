using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Conversations.ViewModels;

/// <summary>A field for the value of a property.</summary>
/// <param name="Value">As forms send it.</param>
/// <param name="Was">What it was when the form was first shown.</param>
/// <param name="Error">Null when all is well.</param>
public sealed record PropertyField(TicketProperty Property, string Value, string Was, string? Error)
{
    public string Id => "property-" + Property.Name;
}
