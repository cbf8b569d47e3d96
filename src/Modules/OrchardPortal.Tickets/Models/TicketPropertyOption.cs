namespace OrchardPortal.Tickets.Models;

/// <summary>One of the values that a <see cref="TicketPropertyKind.Choice"/> may have.</summary>
/// <param name="Value">What is kept.</param>
/// <param name="Label">What people read.</param>
public sealed record TicketPropertyOption(string Value, string Label);
