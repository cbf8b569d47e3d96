using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

/// <summary>How agents find contacts and companies.</summary>
public sealed class ContactSearchIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    public bool IsCompany { get; set; }

    /// <summary>Name, address and handle as <see cref="Services.FoldedText.Fold"/> makes them.</summary>
    public string SearchText { get; set; } = "";

    /// <summary>As shown.</summary>
    public string Name { get; set; } = "";
}
