using OrchardPortal.Portal.Models;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>The columns of the customer's list (requirement 69, and section 16 for further ones).</summary>
public sealed class PortalColumns(ITicketPropertyService properties)
{
    /// <summary>What a list has whose owner chose nothing.</summary>
    public static IReadOnlyList<string> Default { get; } =
    [
        TicketPropertyNames.Number,
        TicketPropertyNames.Subject,
        TicketPropertyNames.Created,
        TicketPropertyNames.LastActivity,
        TicketPropertyNames.State,
    ];

    /// <summary>What a list may have. The stage is not among it: its name is for agents; customers read its label as the status.</summary>
    public async Task<IReadOnlyList<TicketProperty>> OfferedAsync() =>
        [.. (await properties.ListAsync()).Where(property => property.IsVisibleToCustomers && property.Name != TicketPropertyNames.Stage)];

    /// <summary>
    /// The columns from left to right: those that the owner chose and that there still are. Null for the default ones, which need no
    /// reading of what properties there are.
    /// </summary>
    public async Task<IReadOnlyList<TicketProperty>?> ChosenAsync(PortalSettingsPart settings)
    {
        if (settings.Columns.Count == 0 || settings.Columns.SequenceEqual(Default))
        {
            return null;
        }

        var offered = (await OfferedAsync()).ToDictionary(property => property.Name);
        var chosen = settings.Columns.Where(offered.ContainsKey).Select(name => offered[name]).ToList();

        return chosen.Exists(property => property.Name == TicketPropertyNames.Subject) ? chosen : null;
    }

    /// <summary>Whether the list shows the property in a way of its own, without asking for its text.</summary>
    public static bool IsBuiltIn(string name) => Default.Contains(name);

    /// <summary>The order that a click on the column's head gives; null for a column that the list is not sorted by.</summary>
    public static string? SortOf(string name) => name switch
    {
        TicketPropertyNames.Number => TicketSort.Id,
        TicketPropertyNames.Subject => TicketSort.Subject,
        TicketPropertyNames.Created => TicketSort.Created,
        TicketPropertyNames.LastActivity => TicketSort.Activity,
        TicketPropertyNames.State => TicketSort.Status,
        TicketPropertyNames.Priority => TicketSort.Priority,
        _ => null,
    };
}
