using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>Told of changes while they are made, in the same transaction: what a handler writes is kept or dropped with them.</summary>
public interface ITicketEventHandler
{
    Task CreatedAsync(TicketPart ticket) => Task.CompletedTask;

    Task StageChangedAsync(TicketPart ticket, TicketStage from, TicketStage to) => Task.CompletedTask;

    /// <param name="names">The properties whose values changed.</param>
    Task PropertiesChangedAsync(TicketPart ticket, IReadOnlyCollection<string> names) => Task.CompletedTask;

    /// <summary>The ticket came to another pipeline; of its stage <see cref="StageChangedAsync"/> tells next.</summary>
    Task PipelineChangedAsync(TicketPart ticket, string formerPipelineId) => Task.CompletedTask;

    Task AssignedAsync(TicketPart ticket, string? formerAssigneeId) => Task.CompletedTask;

    Task PriorityChangedAsync(TicketPart ticket, TicketPriority former) => Task.CompletedTask;

    Task RequesterChangedAsync(TicketPart ticket, string formerRequesterId) => Task.CompletedTask;

    /// <summary>The customer rated the answer, or changed what they had said.</summary>
    Task RatedAsync(TicketPart ticket) => Task.CompletedTask;

    /// <summary>Somebody was let in, or no longer is.</summary>
    Task ParticipantsChangedAsync(TicketPart ticket) => Task.CompletedTask;
}
