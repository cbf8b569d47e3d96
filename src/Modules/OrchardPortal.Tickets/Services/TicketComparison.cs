using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;
using Names = OrchardPortal.Tickets.TicketPropertyNames;

namespace OrchardPortal.Tickets.Services;

/// <summary>The values of a ticket as filters compare them.</summary>
internal sealed class TicketComparison(TicketPart ticket)
{
    private Dictionary<string, TicketPropertyValue>? _added;

    /// <summary>Whether texts are compared by <see cref="CompareText.Key"/>; ids and words of the system are compared as they are.</summary>
    public static bool HasTextKey(string property, TicketPropertyKind kind) => kind == TicketPropertyKind.Text || !Names.IsSystem(property);

    public TicketPropertyValue Read(string property, TicketPropertyKind kind)
    {
        var value = property switch
        {
            Names.Number => TicketPropertyValue.OfNumber(ticket.Number),
            Names.Subject => TicketPropertyValue.OfText(CompareText.Key(ticket.Subject)),
            Names.State => TicketPropertyValue.OfText(ticket.ClosedUtc is null ? nameof(StageState.Open) : nameof(StageState.Closed)),
            Names.Stage => TicketPropertyValue.OfText(SystemPropertyValues.StageValue(ticket.PipelineId, ticket.StageId)),
            Names.Pipeline => TicketPropertyValue.OfText(ticket.PipelineId),
            Names.Priority => TicketPropertyValue.OfText(ticket.Priority.ToString()),
            Names.Source => TicketPropertyValue.OfText(ticket.Source.ToString()),
            Names.Assignee => TicketPropertyValue.OfText(ticket.AssigneeId),
            Names.Requester => TicketPropertyValue.OfText(ticket.RequesterId),
            Names.Company => TicketPropertyValue.OfText(ticket.CompanyId),
            Names.Created => TicketPropertyValue.OfDate(ticket.CreatedUtc),
            Names.LastActivity => TicketPropertyValue.OfDate(ticket.LastActivityUtc),
            Names.Closed => TicketPropertyValue.OfDate(ticket.ClosedUtc),
            Names.FirstAnswer => TicketPropertyValue.OfDate(ticket.FirstAnswerUtc),
            Names.SupportForm => TicketPropertyValue.OfText(ticket.SupportFormId),
            _ => Added(property),
        };

        return OfKind(value, kind);
    }

    private TicketPropertyValue Added(string property)
    {
        _added ??= new Dictionary<string, TicketPropertyValue>(TicketPropertyReader.Read(ticket.ContentItem));
        var value = _added.GetValueOrDefault(property);
        return value.Text is null ? value : TicketPropertyValue.OfText(CompareText.Key(value.Text));
    }

    // A rule that was made when the property had another kind finds no value of that kind, as in the database.
    private static TicketPropertyValue OfKind(TicketPropertyValue value, TicketPropertyKind kind) => kind switch
    {
        TicketPropertyKind.Number or TicketPropertyKind.Boolean => TicketPropertyValue.OfNumber(value.Number),
        TicketPropertyKind.Date => TicketPropertyValue.OfDate(value.DateUtc),
        _ => TicketPropertyValue.OfText(value.Text),
    };
}
