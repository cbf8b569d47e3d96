using OrchardCore.ContentManagement;

namespace OrchardPortal.Contacts.Models;

/// <summary>A person who writes to us (requirement 84). The e-mail address is the key; for a social login the handle is (87).</summary>
public sealed class ContactPart : ContentPart
{
    public string? Email { get; set; }

    /// <summary>The name at a social network, for contacts who came without an e-mail address.</summary>
    public string? Handle { get; set; }

    public string? FullName { get; set; }

    public string? Phone { get; set; }

    /// <summary>The account with which the contact signs in, once there is one.</summary>
    public string? UserId { get; set; }

    /// <summary>The company whose tickets the contact may see, where the portal allows that (requirement 49).</summary>
    public string? PrimaryCompanyId { get; set; }

    public string[] CompanyIds { get; set; } = [];

    /// <summary>Somebody let this contact into something of theirs once, such as a ticket: only then need others look for it.</summary>
    public bool HasShared { get; set; }
}
