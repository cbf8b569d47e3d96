using OrchardCore.ContentManagement;

namespace OrchardPortal.Contacts.Models;

/// <summary>A company whose people write to us; its name is the item's title.</summary>
public sealed class CompanyPart : ContentPart
{
    /// <summary>The mail domains of the company, lower-case.</summary>
    public string[] Domains { get; set; } = [];
}
