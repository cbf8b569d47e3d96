using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Conversations.Handlers;

/// <summary>Writes down who changed what, in the transaction of the change itself.</summary>
internal sealed class TicketChangeRecorder(
    ISession session,
    TicketActor actor,
    ITicketPipelineService pipelines,
    ITicketPropertyService properties,
    IContactService contacts,
    StaffNames staff,
    IClock clock,
    IStringLocalizer<TicketChangeRecorder> localizer) : ITicketEventHandler
{
    private readonly IStringLocalizer S = localizer;

    public Task CreatedAsync(TicketPart ticket) => RecordAsync(ticket, TicketChangeKind.Created, "", "");

    public Task StageChangedAsync(TicketPart ticket, TicketStage from, TicketStage to) => RecordAsync(ticket, TicketChangeKind.Stage, from.Name, to.Name);

    public async Task PipelineChangedAsync(TicketPart ticket, string formerPipelineId)
    {
        var all = await pipelines.GetAsync();
        await RecordAsync(ticket, TicketChangeKind.Pipeline, all.Find(formerPipelineId)?.Name ?? formerPipelineId, all.Find(ticket.PipelineId)?.Name ?? ticket.PipelineId);
    }

    public async Task AssignedAsync(TicketPart ticket, string? formerAssigneeId)
    {
        var names = await staff.FindAsync([formerAssigneeId, ticket.AssigneeId]);
        string Name(string? userId) => userId is null ? "" : names.GetValueOrDefault(userId, userId);
        await RecordAsync(ticket, TicketChangeKind.Assignee, Name(formerAssigneeId), Name(ticket.AssigneeId));
    }

    public Task PriorityChangedAsync(TicketPart ticket, TicketPriority former) =>
        RecordAsync(ticket, TicketChangeKind.Priority, TicketWords.Priority(former, S), TicketWords.Priority(ticket.Priority, S));

    public async Task RequesterChangedAsync(TicketPart ticket, string formerRequesterId)
    {
        var names = await contacts.FindManyAsync([formerRequesterId, ticket.RequesterId]);
        string Name(string contactId) => names.GetValueOrDefault(contactId)?.FullName ?? contactId;
        await RecordAsync(ticket, TicketChangeKind.Requester, Name(formerRequesterId), Name(ticket.RequesterId));
    }

    public async Task PropertiesChangedAsync(TicketPart ticket, IReadOnlyCollection<string> names)
    {
        var values = properties.Read(ticket);
        // Of the priority its own event tells.
        foreach (var property in (await properties.ListAsync()).Where(property => !property.IsSystem && names.Contains(property.Name)))
        {
            await RecordAsync(ticket, TicketChangeKind.Property, "", properties.Format(property, values.GetValueOrDefault(property.Name)), property.Label);
        }
    }

    private async Task RecordAsync(TicketPart ticket, TicketChangeKind kind, string from, string to, string subject = "") => await session.SaveAsync(new TicketChange
    {
        TicketId = ticket.ContentItem.ContentItemId,
        Kind = kind,
        Subject = subject,
        From = from,
        To = to,
        ActorUserId = actor.UserId,
        ActorName = await actor.NameAsync(),
        ChangedUtc = clock.UtcNow,
    });
}
