using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>A property with a value that it may have.</summary>
/// <param name="FieldType">The type of the field that keeps it; null for properties of the system.</param>
internal sealed record ParsedProperty(TicketProperty Property, string? FieldType, TicketPropertyValue Value);
