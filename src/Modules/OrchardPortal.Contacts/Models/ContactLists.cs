using OrchardCore.Data.Documents;

namespace OrchardPortal.Contacts.Models;

/// <summary>All contact lists of the site, kept in memory; their members are not.</summary>
public sealed class ContactLists : Document
{
    public List<ContactList> Items { get; set; } = [];

    public ContactList? Find(string? id) => Items.Find(list => list.Id == id);
}
