namespace OrchardPortal.Tickets.Models;

/// <summary>What the settings of a field of the type Ticket say beside those of every field.</summary>
public sealed class TicketPropertySettings
{
    /// <summary>Customers see the property.</summary>
    public bool VisibleToCustomers { get; set; }

    /// <summary>Customers may fill it in; needs <see cref="VisibleToCustomers"/>.</summary>
    public bool EditableByCustomers { get; set; }
}
