namespace OrchardPortal.Tickets.Services;

/// <summary>Knows where customers read a ticket; the portal does. Others link to it by this and need not know the portal.</summary>
public interface ICustomerTicketAddress
{
    /// <returns>Null when the visitor of this request may not see the ticket, as when there is none.</returns>
    Task<string?> FindAsync(long number);
}
