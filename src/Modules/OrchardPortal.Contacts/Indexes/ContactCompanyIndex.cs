using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

/// <summary>Who belongs to a company: one row for each company of a contact.</summary>
public sealed class ContactCompanyIndex : MapIndex
{
    public string ContactId { get; set; } = "";

    public string CompanyId { get; set; } = "";

    public string FullName { get; set; } = "";

    /// <summary>Normalised with <see cref="Services.EmailAddress.Normalize"/>.</summary>
    public string Email { get; set; } = "";
}
