using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardPortal.Contacts.Indexes;

namespace OrchardPortal.Contacts.ViewModels;

public class ContactPartViewModel
{
    public const int MaxHandleLength = 128;
    public const int MaxPhoneLength = 50;

    public string? Email { get; set; }

    public string? Handle { get; set; }

    public string? FullName { get; set; }

    public string? Phone { get; set; }

    public string? PrimaryCompanyId { get; set; }

    public string[]? CompanyIds { get; set; }

    [BindNever]
    public bool HasAccount { get; set; }

    [BindNever]
    public IReadOnlyList<CompanyIndex> Companies { get; set; } = [];
}
