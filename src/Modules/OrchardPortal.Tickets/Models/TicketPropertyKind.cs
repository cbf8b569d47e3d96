namespace OrchardPortal.Tickets.Models;

/// <summary>What the values of a ticket property are.</summary>
public enum TicketPropertyKind
{
    Text = 0,
    Number = 1,

    /// <summary>Yes or no; a ticket that was never asked says no.</summary>
    Boolean = 2,

    /// <summary>A moment for properties of the system, a day for others.</summary>
    Date = 3,

    /// <summary>One of the property's options.</summary>
    Choice = 4,

    /// <summary>A contact, company or user by id; only properties of the system.</summary>
    Reference = 5,
}
