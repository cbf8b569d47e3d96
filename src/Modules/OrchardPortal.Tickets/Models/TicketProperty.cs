namespace OrchardPortal.Tickets.Models;

/// <summary>Something that is known of every ticket: given by the system, or added in the admin as a field of the type Ticket.</summary>
public sealed record TicketProperty
{
    /// <summary>The technical name; for an added property the name of its field.</summary>
    public required string Name { get; init; }

    /// <summary>What people read.</summary>
    public required string Label { get; init; }

    public required TicketPropertyKind Kind { get; init; }

    /// <summary>The values of a choice, in their order; empty for other kinds.</summary>
    public IReadOnlyList<TicketPropertyOption> Options { get; init; } = [];

    /// <summary>Whether every site has it; others were added in the admin.</summary>
    public bool IsSystem { get; init; }

    /// <summary>Said below the field in forms; empty for none.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Whether customers may see it in the portal. Columns and forms may offer only such properties to customers.</summary>
    public bool IsVisibleToCustomers { get; init; }

    /// <summary>Whether customers may fill it in when they make a ticket.</summary>
    public bool IsEditableByCustomers { get; init; }

    /// <summary>What people read for a value of a choice; the value itself when the option is gone.</summary>
    public string LabelOf(string value) => Options.FirstOrDefault(option => option.Value == value)?.Label ?? value;
}
