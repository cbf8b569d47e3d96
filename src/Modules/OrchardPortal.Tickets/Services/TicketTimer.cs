using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>The time that a ticket is with the company: it stands still while somebody else is asked, and once the ticket is closed (requirement 98).</summary>
public static class TicketTimer
{
    /// <summary>How long the ticket was with the company until a moment.</summary>
    public static TimeSpan WithUs(this TicketPart ticket, DateTime utc)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var time = (ticket.ClosedUtc ?? ticket.PausedSinceUtc ?? utc) - ticket.CreatedUtc - ticket.Paused;

        return time > TimeSpan.Zero ? time : TimeSpan.Zero;
    }

    /// <summary>Stops the timer, or lets it run on, as the stage wants to which the ticket comes. Before the ticket's own stage and time of closing change.</summary>
    internal static void Follow(this TicketPart ticket, TicketStage next, DateTime utc)
    {
        // What is closed does not wait besides: it stands still since it waited or since it was closed.
        var stoodSince = ticket.PausedSinceUtc ?? ticket.ClosedUtc;
        if (next is { IsClosed: false, SlaPaused: true })
        {
            ticket.PausedSinceUtc = stoodSince ?? utc;
            return;
        }

        if (stoodSince is { } since && !(next.IsClosed && ticket.ClosedUtc is not null))
        {
            ticket.Paused += utc > since ? utc - since : TimeSpan.Zero;
        }

        ticket.PausedSinceUtc = null;
    }
}
