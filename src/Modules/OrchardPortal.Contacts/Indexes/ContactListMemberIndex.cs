using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

/// <summary>Who is on which list that is kept by hand.</summary>
public sealed class ContactListMemberIndex : MapIndex
{
    public string ListId { get; set; } = "";

    public string ContactId { get; set; } = "";
}
