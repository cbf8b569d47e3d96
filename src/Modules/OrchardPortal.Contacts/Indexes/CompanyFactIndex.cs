using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

/// <summary>What is known of a company, as the rules of contact lists compare it: a row for each value of each property.</summary>
public sealed class CompanyFactIndex : MapIndex
{
    public string CompanyId { get; set; } = "";

    public string Property { get; set; } = "";

    /// <summary>As <see cref="Services.CompareText.Key"/> makes it; never empty.</summary>
    public string Text { get; set; } = "";
}
