using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// What customers themselves change of a ticket beside writing. Nothing asks who may: callers have. Changes join the
/// session's transaction, which the caller commits.
/// </summary>
public interface ICustomerTicketService
{
    /// <summary>So many besides the requester.</summary>
    const int MaxParticipants = 20;

    /// <summary>To the pipeline's last closed stage, with the reason for agents to read. A closed ticket stays as it is.</summary>
    Task<bool> CloseAsync(string ticketId, TicketClosing closing);

    /// <summary>Keeps the rating, or puts it in the place of the former one.</summary>
    /// <returns>False when the ticket is open, or <see cref="RatingRule"/> no longer allows it.</returns>
    Task<bool> RateAsync(string ticketId, TicketRating rating);

    /// <returns>False when the contact takes part already, or too many do.</returns>
    Task<bool> AddParticipantAsync(string ticketId, string contactId);

    Task<bool> RemoveParticipantAsync(string ticketId, string contactId);

    /// <summary>The contact has seen everything there is now.</summary>
    /// <returns>When they had read it before; null for never.</returns>
    Task<DateTime?> MarkReadAsync(string ticketId, string contactId);
}
