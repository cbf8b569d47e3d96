using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>The internal note of a ticket (requirement 47), for agents. Nothing that customers reach may take this.</summary>
public interface ITicketNotes
{
    Task<TicketNote?> FindAsync(string ticketId);

    /// <summary>Joins the session's transaction.</summary>
    /// <returns>False when the note said so already.</returns>
    Task<bool> StoreAsync(string ticketId, string? text);
}
