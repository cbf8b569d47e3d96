using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>What a property of kind <see cref="TicketPropertyKind.Reference"/> may refer to: how people name it and find it.</summary>
public interface ITicketReferenceSource
{
    /// <summary>The property's technical name.</summary>
    string Property { get; }

    /// <summary>All there are, by id; null when they are too many to choose from, so that one types.</summary>
    Task<IReadOnlyList<TicketPropertyOption>?> ListAsync();

    /// <summary>What to type: an e-mail address, a name.</summary>
    string Prompt { get; }

    /// <returns>The id of what was typed; null when there is nothing of that name.</returns>
    Task<string?> FindAsync(string typed);

    /// <returns>What one would type, by id; without those that are gone.</returns>
    Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyCollection<string> ids);
}
