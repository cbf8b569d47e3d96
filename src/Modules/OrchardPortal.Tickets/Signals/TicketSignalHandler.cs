using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tickets.Signals;

/// <summary>Makes signals of what happens to tickets; of messages the module that knows them does.</summary>
internal sealed class TicketSignalHandler(ITicketSignals signals, IHttpContextAccessor httpContextAccessor) : ITicketEventHandler
{
    public Task CreatedAsync(TicketPart ticket) => Tell(TicketSignalKind.Created, ticket);

    public Task StageChangedAsync(TicketPart ticket, TicketStage from, TicketStage to)
    {
        signals.Publish(TicketSignal.Of(TicketSignalKind.Stage, ticket) with
        {
            ActorId = ActorId,
            ClosedChanged = from.IsClosed != to.IsClosed,
            LabelChanged = from.LabelForCustomers != to.LabelForCustomers,
        });

        return Task.CompletedTask;
    }

    public Task AssignedAsync(TicketPart ticket, string? formerAssigneeId) => Tell(TicketSignalKind.Assignee, ticket);

    public Task PriorityChangedAsync(TicketPart ticket, TicketPriority former) => Tell(TicketSignalKind.Priority, ticket);

    public Task RequesterChangedAsync(TicketPart ticket, string formerRequesterId) => Tell(TicketSignalKind.Requester, ticket);

    public Task ParticipantsChangedAsync(TicketPart ticket) => Tell(TicketSignalKind.Participants, ticket);

    public Task RatedAsync(TicketPart ticket) => Tell(TicketSignalKind.Rating, ticket);

    private string? ActorId => httpContextAccessor.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier);

    private Task Tell(TicketSignalKind kind, TicketPart ticket)
    {
        signals.Publish(TicketSignal.Of(kind, ticket) with { ActorId = ActorId });

        return Task.CompletedTask;
    }
}
