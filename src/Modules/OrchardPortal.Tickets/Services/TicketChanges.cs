using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>The verbs of a ticket. They change the ticket alone and say whether anything changed, so that repeating does nothing.</summary>
internal static class TicketChanges
{
    public static bool MoveTo(this TicketPart ticket, TicketStage stage, DateTime utc)
    {
        if (ticket.StageId == stage.Id)
        {
            return false;
        }

        ticket.StageId = stage.Id;
        ticket.ClosedUtc = stage.IsClosed ? ticket.ClosedUtc ?? utc : null;
        ticket.Touch(utc);
        return true;
    }

    public static bool Touch(this TicketPart ticket, DateTime utc)
    {
        if (utc <= ticket.LastActivityUtc)
        {
            return false;
        }

        ticket.LastActivityUtc = utc;
        return true;
    }

    public static bool AssignTo(this TicketPart ticket, string? userId, DateTime utc)
    {
        var assignee = string.IsNullOrEmpty(userId) ? null : userId;
        if (ticket.AssigneeId == assignee)
        {
            return false;
        }

        ticket.AssigneeId = assignee;
        ticket.Touch(utc);
        return true;
    }

    public static void Answered(this TicketPart ticket, DateTime utc) => ticket.FirstAnswerUtc ??= utc;
}
