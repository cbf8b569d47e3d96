using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>Adds, changes, orders and removes properties of tickets. They are fields of the type Ticket, usable as soon as the request ends.</summary>
public interface ITicketPropertyDefinitions
{
    /// <summary>The added properties, as they will be when this request ends.</summary>
    Task<IReadOnlyList<TicketProperty>> ListAsync();

    /// <returns>The technical name that the new property got.</returns>
    /// <exception cref="ArgumentException">The definition is not <see cref="Check">good</see>.</exception>
    Task<string> AddAsync(TicketPropertyDefinition definition);

    /// <summary>Changes everything but the kind, which values depend on.</summary>
    /// <returns>False when there is no such property.</returns>
    Task<bool> UpdateAsync(string name, TicketPropertyDefinition definition);

    /// <summary>One place up or down.</summary>
    /// <returns>False when there is no such property, or it is the first or last already.</returns>
    Task<bool> MoveAsync(string name, bool up);

    /// <summary>The places that use the property; it can be removed when there are none.</summary>
    Task<IReadOnlyList<string>> FindUsesAsync(string name);

    /// <summary>How many tickets have a value of it.</summary>
    Task<int> CountTicketsAsync(string name);

    /// <returns>False when there is no such property, or something uses it.</returns>
    Task<bool> RemoveAsync(string name);

    /// <returns>What is wrong, in the visitor's language, by the name of the definition's member; empty when all is well.</returns>
    IReadOnlyDictionary<string, string> Check(TicketPropertyDefinition definition);
}
