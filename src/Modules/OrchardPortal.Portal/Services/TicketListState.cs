using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>What one look at the ticket list is made of, as it was read: the page is a function of it, and the same page of the same one.</summary>
public sealed record TicketListState(ListAddress Address, TicketPage Page)
{
    /// <summary>Whose list it is; null for staff.</summary>
    public ContactRow? Contact { get; init; }

    /// <summary>Whether the visitor may choose between their own tickets and their organization's.</summary>
    public bool HasOrganization { get; init; }

    /// <summary>Whether an agent looks through the customer's eyes.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Where staff without tickets of their own go instead; null for customers.</summary>
    public string? InboxUrl { get; init; }

    /// <summary>The columns that the owner chose; null for the default ones.</summary>
    public IReadOnlyList<TicketProperty>? Columns { get; init; }

    /// <summary>The requesters' names by contact id; null where the rows name none.</summary>
    public IReadOnlyDictionary<string, string>? Requesters { get; init; }

    /// <summary>The texts of further columns by ticket id and property.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Values { get; init; }

    /// <summary>Names the state of the site's settings, the portal's among them, and of the pipelines.</summary>
    public string SettingsVersion { get; init; } = string.Empty;

    /// <summary>Language and time zone in which the visitor reads.</summary>
    public string Reading { get; init; } = string.Empty;

    /// <summary>How long ago something was, is told to the minute.</summary>
    public DateTime Minute { get; init; }
}
