using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.ViewModels;

/// <param name="Tickets">How many have a value.</param>
/// <param name="Uses">What uses the property; it stays while there are any.</param>
public sealed record TicketPropertyRemoval(TicketProperty Property, int Tickets, IReadOnlyList<string> Uses);
