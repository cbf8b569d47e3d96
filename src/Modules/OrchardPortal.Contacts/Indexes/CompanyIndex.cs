using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

public sealed class CompanyIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    public string Name { get; set; } = "";
}
