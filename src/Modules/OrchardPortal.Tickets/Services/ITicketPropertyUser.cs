namespace OrchardPortal.Tickets.Services;

/// <summary>Something that would break if a property went: a filter, a column, a form. Asked before one is removed.</summary>
public interface ITicketPropertyUser
{
    /// <returns>The places, in the visitor's language, that use the property; none when it may go.</returns>
    Task<IEnumerable<string>> FindUsesAsync(string propertyName);
}
