namespace OrchardPortal.Tickets.Services;

/// <summary>Something that would break if a property, or one of its values, went: a filter, a column, a form. Asked before one is removed.</summary>
public interface ITicketPropertyUser
{
    /// <param name="value">A value that is to go, such as a pipeline's id; null when the property itself is.</param>
    /// <returns>The places, in the visitor's language, that use it; none when it may go.</returns>
    Task<IEnumerable<string>> FindUsesAsync(string propertyName, string? value = null);
}
