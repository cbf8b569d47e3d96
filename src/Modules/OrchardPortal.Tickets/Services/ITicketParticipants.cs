namespace OrchardPortal.Tickets.Services;

/// <summary>Which tickets others let a contact into.</summary>
public interface ITicketParticipants
{
    /// <summary>The newest first; more than <see cref="MaxTickets"/> are not listed.</summary>
    /// <param name="contactId">Who takes part.</param>
    /// <param name="companyIds">The companies that the contact belongs to now: a ticket of another is not theirs any more.</param>
    /// <returns>Content item ids.</returns>
    Task<IReadOnlyCollection<string>> ListTicketIdsAsync(string contactId, IReadOnlyCollection<string> companyIds);

    /// <summary>So many fit into one query.</summary>
    const int MaxTickets = 500;
}
