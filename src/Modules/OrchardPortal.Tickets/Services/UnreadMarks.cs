using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// Who has not read a ticket's latest answer. It is a column of the ticket's row, so that a list shows the marks without a
/// query of its own.
/// </summary>
public static class UnreadMarks
{
    /// <summary>Room for requester and participants.</summary>
    internal const int MaxLength = (27 * (ICustomerTicketService.MaxParticipants + 1)) + 1;

    /// <summary>Whether the contact has something new to read in the ticket.</summary>
    public static bool IsUnreadBy(this TicketIndex ticket, string contactId) =>
        ticket.UnreadBy is { Length: > 0 } marks && marks.Contains("|" + contactId + "|", StringComparison.Ordinal);

    internal static string? Of(TicketPart ticket)
    {
        if (ticket.LastAnswerUtc is not { } answered)
        {
            return null;
        }

        var unread = ticket.ParticipantIds.Prepend(ticket.RequesterId)
            .Where(contactId => !ticket.ReadUtc.TryGetValue(contactId, out var read) || read < answered)
            .ToArray();
        return unread.Length == 0 ? null : "|" + string.Join('|', unread) + "|";
    }
}
