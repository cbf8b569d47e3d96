using YesSql.Indexes;

namespace OrchardPortal.Tickets.Indexes;

/// <summary>One row for each added property that a ticket has a value of, so that filters, columns and orders read no ticket.</summary>
public sealed class TicketPropertyIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    /// <summary>Of the ticket, so that a customer's list looks among their own rows only.</summary>
    public string RequesterId { get; set; } = "";

    /// <inheritdoc cref="RequesterId"/>
    public string? CompanyId { get; set; }

    /// <summary>The property's technical name.</summary>
    public string Name { get; set; } = "";

    public string? Text { get; set; }

    /// <summary>The text as <see cref="Contacts.Services.CompareText.Key"/> makes it, to be compared.</summary>
    public string? TextKey { get; set; }

    /// <summary>A number; 1 for a yes. A no has no row.</summary>
    public decimal? Number { get; set; }

    public DateTime? DateUtc { get; set; }
}
