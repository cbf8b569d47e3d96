namespace OrchardPortal.Tickets.ViewModels;

/// <summary>The page on which a property is added or changed.</summary>
/// <param name="Name">The technical name; null for a new one.</param>
/// <param name="Errors">What is wrong, by the form's member.</param>
public sealed record TicketPropertyPage(string? Name, TicketPropertyForm Form, IReadOnlyDictionary<string, string> Errors)
{
    public string? Error(string member) => Errors.GetValueOrDefault(member);
}
