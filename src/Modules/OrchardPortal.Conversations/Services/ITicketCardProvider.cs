using OrchardCore.DisplayManagement;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>Adds a card to the right side of the agents' page of a ticket (requirement 45).</summary>
public interface ITicketCardProvider
{
    /// <returns>A shape that says all it has to say; null for none.</returns>
    Task<IShape?> BuildAsync(TicketPart ticket);
}
