namespace OrchardPortal.Contacts.Services;

/// <summary>What the record of a contact says about the person.</summary>
/// <param name="Companies">The names of their companies.</param>
public sealed record ContactDetails(string? FullName, string? Email, string? Handle, string? Phone, IReadOnlyList<string> Companies, DateTime? CreatedUtc);
