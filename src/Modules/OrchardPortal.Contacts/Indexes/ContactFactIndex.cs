using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

/// <summary>What is known of a contact, as the rules of lists compare it: a row for each value of each property.</summary>
public sealed class ContactFactIndex : MapIndex
{
    public string ContactId { get; set; } = "";

    public string Property { get; set; } = "";

    /// <summary>As <see cref="Services.CompareText.Key"/> makes it; never empty.</summary>
    public string Text { get; set; } = "";
}
