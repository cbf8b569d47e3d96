using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

/// <summary>Which company a mail domain belongs to.</summary>
public sealed class CompanyDomainIndex : MapIndex
{
    public string CompanyId { get; set; } = "";

    /// <summary>Lower-case.</summary>
    public string Domain { get; set; } = "";
}
