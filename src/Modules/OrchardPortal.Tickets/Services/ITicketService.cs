using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// The one way to make and change tickets. Nothing asks who may: callers have. Changes join the session's transaction,
/// which the caller commits.
/// </summary>
public interface ITicketService
{
    /// <exception cref="ArgumentException">The subject is empty or too long, pipeline or stage do not exist, or a property's value cannot be one.</exception>
    Task<TicketPart> CreateAsync(NewTicket ticket);

    /// <summary>The ticket to work with; for lists and checks of who may see it, ask <see cref="ITicketQueries"/>.</summary>
    Task<TicketPart?> GetAsync(string ticketId);

    /// <summary>By its number; null when there is none.</summary>
    Task<TicketPart?> FindAsync(long number);

    /// <returns>False when the ticket or the stage does not exist, or the ticket is there already.</returns>
    Task<bool> ChangeStageAsync(string ticketId, string stageId);

    /// <summary>To a stage of this or another pipeline.</summary>
    /// <returns>False when ticket, pipeline or stage do not exist, or the ticket is there already.</returns>
    Task<bool> MoveAsync(string ticketId, string pipelineId, string stageId);

    /// <summary>
    /// Sets the values of added properties, of <see cref="TicketPropertyNames.Priority"/> and of <see cref="TicketPropertyNames.Source"/>, by name.
    /// Properties that are not named stay as they are; an empty value clears one.
    /// </summary>
    /// <param name="values">As forms send them: numbers with a point, <c>true</c> or <c>false</c>, days as <c>2026-01-31</c>, an option's value.</param>
    /// <returns>False when the ticket does not exist or has these values already.</returns>
    /// <exception cref="ArgumentException">A value cannot be one: ask <see cref="ITicketPropertyService.ValidateAsync"/> first.</exception>
    Task<bool> SetPropertiesAsync(string ticketId, IReadOnlyDictionary<string, string?> values);

    /// <summary>To the pipeline's last closed stage. A closed ticket stays as it is.</summary>
    Task<bool> CloseAsync(string ticketId);

    /// <summary>Back to us. An open ticket stays as it is.</summary>
    Task<bool> ReopenAsync(string ticketId);

    /// <param name="userId">Null gives the ticket back to all.</param>
    Task<bool> AssignAsync(string ticketId, string? userId);

    Task<bool> SetPriorityAsync(string ticketId, TicketPriority priority);

    /// <summary>Somebody else asks: the ticket becomes theirs, and their primary company's.</summary>
    Task<bool> ChangeRequesterAsync(string ticketId, string requesterId, string? companyId);

    /// <summary>Something happened at that time; earlier times change nothing.</summary>
    Task<bool> TouchAsync(string ticketId, DateTime utc);

    /// <summary>A message came: time, stage and first answer in one change (requirements 70, 98 and 101).</summary>
    Task<bool> RecordAsync(string ticketId, TicketActivity activity, DateTime utc);
}
