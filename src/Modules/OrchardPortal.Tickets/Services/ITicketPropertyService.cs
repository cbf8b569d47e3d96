using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>What is known of tickets: the properties of the system and those that were added in the admin, usable at once.</summary>
public interface ITicketPropertyService
{
    /// <summary>Those of the system first, then the added ones in the order of the admin.</summary>
    Task<IReadOnlyList<TicketProperty>> ListAsync();

    /// <summary>By its technical name; null when there is none.</summary>
    Task<TicketProperty?> FindAsync(string name);

    /// <summary>The values of the ticket's added properties, by name; without those that have none.</summary>
    IReadOnlyDictionary<string, TicketPropertyValue> Read(TicketPart ticket);

    /// <summary>The values of added properties of many tickets in one query: by ticket id, then by name.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, TicketPropertyValue>>> ReadManyAsync(
        IReadOnlyCollection<string> ticketIds, IReadOnlyCollection<string> names);

    /// <summary>
    /// What people read for the named properties, of the system or added, of the tickets of a page: by ticket id, then by name. One query
    /// for all added properties, one each for contacts, companies and users where their names are asked for. Texts may be empty.
    /// </summary>
    Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> FormatManyAsync(
        IReadOnlyCollection<TicketIndex> tickets, IReadOnlyCollection<string> names);

    /// <summary>What people read for a value of an added property, in the visitor's language; empty for none.</summary>
    string Format(TicketProperty property, TicketPropertyValue value);

    /// <summary>Checks values as <see cref="ITicketService.SetPropertiesAsync"/> takes them.</summary>
    /// <returns>What is wrong, in the visitor's language, by property; empty when all is well.</returns>
    Task<IReadOnlyDictionary<string, string>> ValidateAsync(IReadOnlyDictionary<string, string?> values);
}
