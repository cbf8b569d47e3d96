using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tickets.ViewModels;

/// <summary>A property as the form sends it.</summary>
public class TicketPropertyForm
{
    public string? Label { get; set; }

    public TicketPropertyKind Kind { get; set; }

    /// <summary>One a line.</summary>
    public string? Options { get; set; }

    public string? Hint { get; set; }

    public bool VisibleToCustomers { get; set; }

    public bool EditableByCustomers { get; set; }

    public static TicketPropertyForm Of(TicketProperty property) => new()
    {
        Label = property.Label,
        Kind = property.Kind,
        Options = string.Join('\n', property.Options.Select(option => option.Label)),
        Hint = property.Hint,
        VisibleToCustomers = property.IsVisibleToCustomers,
        EditableByCustomers = property.IsEditableByCustomers,
    };

    public TicketPropertyDefinition ToDefinition() => new()
    {
        Label = TicketSubject.Clean(Label),
        Kind = Kind,
        Options = [.. PlainText.RemoveControlCharacters(Options).Split('\n').Select(TicketSubject.Clean).Where(option => option.Length > 0)],
        Hint = TicketSubject.Clean(Hint),
        IsVisibleToCustomers = VisibleToCustomers,
        IsEditableByCustomers = EditableByCustomers,
    };
}
