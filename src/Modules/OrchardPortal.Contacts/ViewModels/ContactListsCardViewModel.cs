using OrchardPortal.Contacts.Models;

namespace OrchardPortal.Contacts.ViewModels;

public class ContactListsCardViewModel
{
    public IReadOnlyList<ContactList> Lists { get; set; } = [];
}
