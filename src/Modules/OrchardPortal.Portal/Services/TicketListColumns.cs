using Microsoft.Extensions.Localization;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Portal.Services;

/// <summary>Makes the headings of the ticket list.</summary>
public sealed class TicketListColumns(IStringLocalizer<TicketListColumns> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <param name="chosen">Null for the default columns.</param>
    /// <param name="address">The list as it is shown.</param>
    public IReadOnlyList<ColumnViewModel> Make(IReadOnlyList<TicketProperty>? chosen, ListAddress address) => chosen is null
        ? [.. PortalColumns.Default.Select(name => Column(name, LabelOf(name), address))]
        : [.. chosen.Select(property => Column(property.Name, property.Label, address))];

    private string LabelOf(string name) => name switch
    {
        TicketPropertyNames.Number => S["ID"],
        TicketPropertyNames.Subject => S["Subject"],
        TicketPropertyNames.Created => S["Created"],
        TicketPropertyNames.LastActivity => S["Last activity"],
        _ => S["Status"],
    };

    private static ColumnViewModel Column(string name, string label, ListAddress address)
    {
        var key = PortalColumns.SortOf(name);

        return new ColumnViewModel
        {
            Name = name,
            Key = key ?? string.Empty,
            Label = label,
            SortUrl = key is null ? string.Empty : (address with { Sort = address.Sort.Toggle(key), Page = 1 }).Url,
            Direction = key is null || address.Sort.Key != key ? "none" : address.Sort.Descending ? "descending" : "ascending",
        };
    }
}
