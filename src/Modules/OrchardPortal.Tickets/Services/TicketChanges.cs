using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>The verbs of a ticket. They change the ticket alone and say whether anything changed, so that repeating does nothing.</summary>
internal static class TicketChanges
{
    public static bool MoveTo(this TicketPart ticket, TicketStage stage, DateTime utc) => ticket.MoveTo(ticket.PipelineId, stage, utc);

    public static bool MoveTo(this TicketPart ticket, string pipelineId, TicketStage stage, DateTime utc)
    {
        if (ticket.StageId == stage.Id && ticket.PipelineId == pipelineId)
        {
            return false;
        }

        ticket.Follow(stage, utc);
        ticket.PipelineId = pipelineId;
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

    public static bool Prioritize(this TicketPart ticket, TicketPriority priority, DateTime utc)
    {
        if (ticket.Priority == priority)
        {
            return false;
        }

        ticket.Priority = priority;
        ticket.Touch(utc);
        return true;
    }

    public static bool AskedBy(this TicketPart ticket, string requesterId, string? companyId, DateTime utc)
    {
        var company = string.IsNullOrEmpty(companyId) ? null : companyId;
        if (ticket.RequesterId == requesterId && ticket.CompanyId == company)
        {
            return false;
        }

        ticket.RequesterId = requesterId;
        ticket.CompanyId = company;
        ticket.ParticipantIds = [.. ticket.ParticipantIds.Where(id => id != requesterId)];
        ticket.Touch(utc);
        return true;
    }

    public static void Answered(this TicketPart ticket, DateTime utc)
    {
        ticket.FirstAnswerUtc ??= utc;
        ticket.LastAnswerUtc = ticket.LastAnswerUtc is { } last && last > utc ? last : utc;
    }
}
