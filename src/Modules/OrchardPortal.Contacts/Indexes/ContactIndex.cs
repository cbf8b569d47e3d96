using YesSql.Indexes;

namespace OrchardPortal.Contacts.Indexes;

/// <summary>What others need to know of a contact without reading the item.</summary>
public sealed class ContactIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    /// <summary>Normalised with <see cref="Services.EmailAddress.Normalize"/>; empty for contacts without one.</summary>
    public string Email { get; set; } = "";

    public string Handle { get; set; } = "";

    public string FullName { get; set; } = "";

    public string? UserId { get; set; }

    public string? PrimaryCompanyId { get; set; }

    /// <summary>See <see cref="Models.ContactPart.HasShared"/>; null in rows from before there was the column.</summary>
    public bool? HasShared { get; set; }
}
