namespace OrchardPortal.Contacts.Models;

/// <summary>That a contact is on a list: a document for each, so that a list may be as long as it likes.</summary>
public sealed class ContactListMember
{
    public string ListId { get; set; } = "";

    public string ContactId { get; set; } = "";
}
