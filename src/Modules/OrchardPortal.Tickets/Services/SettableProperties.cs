using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>The properties of the system that are values like any other; the rest follows from what happens to a ticket.</summary>
internal static class SettableProperties
{
    public static bool Contains(string name) => name is TicketPropertyNames.Priority or TicketPropertyNames.Source;

    /// <summary>A ticket always has a priority and a source.</summary>
    public static bool IsMissing(TicketProperty property, string? value) => property.IsSystem && string.IsNullOrWhiteSpace(value);

    /// <returns>False when the ticket had that value already.</returns>
    public static bool Set(TicketPart ticket, string name, string value)
    {
        switch (name)
        {
            case TicketPropertyNames.Priority when Enum.Parse<TicketPriority>(value) is var priority && ticket.Priority != priority:
                ticket.Priority = priority;
                return true;
            case TicketPropertyNames.Source when Enum.Parse<TicketSource>(value) is var source && ticket.Source != source:
                ticket.Source = source;
                return true;
            default:
                return false;
        }
    }
}
