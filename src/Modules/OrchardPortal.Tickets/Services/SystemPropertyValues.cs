using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using Names = OrchardPortal.Tickets.TicketPropertyNames;

namespace OrchardPortal.Tickets.Services;

/// <summary>The values that a ticket has of the properties of the system.</summary>
public static class SystemPropertyValues
{
    /// <summary>How a stage is named where pipelines mix.</summary>
    public static string StageValue(string pipelineId, string stageId) => pipelineId + "/" + stageId;

    public static TicketPropertyValue Read(TicketIndex ticket, string name) => name switch
    {
        Names.Number => TicketPropertyValue.OfNumber(ticket.Number),
        Names.Subject => TicketPropertyValue.OfText(ticket.Subject),
        Names.State => TicketPropertyValue.OfText(ticket.IsClosed ? nameof(StageState.Closed) : nameof(StageState.Open)),
        Names.Stage => TicketPropertyValue.OfText(StageValue(ticket.PipelineId, ticket.StageId)),
        Names.Pipeline => TicketPropertyValue.OfText(ticket.PipelineId),
        Names.Priority => TicketPropertyValue.OfText(((TicketPriority)ticket.Priority).ToString()),
        Names.Source => TicketPropertyValue.OfText(((TicketSource)ticket.Source).ToString()),
        Names.Assignee => TicketPropertyValue.OfText(ticket.AssigneeId),
        Names.Requester => TicketPropertyValue.OfText(ticket.RequesterId),
        Names.Company => TicketPropertyValue.OfText(ticket.CompanyId),
        Names.Created => TicketPropertyValue.OfDate(ticket.CreatedUtc),
        Names.LastActivity => TicketPropertyValue.OfDate(ticket.LastActivityUtc),
        Names.Closed => TicketPropertyValue.OfDate(ticket.ClosedUtc),
        Names.FirstAnswer => TicketPropertyValue.OfDate(ticket.FirstAnswerUtc),
        Names.SupportForm => TicketPropertyValue.OfText(ticket.SupportFormId),
        _ => default,
    };
}
