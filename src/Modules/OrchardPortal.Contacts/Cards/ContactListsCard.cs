using OrchardCore.DisplayManagement;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Contacts.ViewModels;

namespace OrchardPortal.Contacts.Cards;

/// <summary>The lists that a contact is on, on their record.</summary>
internal sealed class ContactListsCard(IContactLists lists, IShapeFactory shapes) : IContactCardProvider
{
    public async Task<IShape?> BuildAsync(ContactRow contact)
    {
        var on = await lists.ListsOfAsync(contact.ContactId);

        return await shapes.CreateAsync<ContactListsCardViewModel>("ContactListsCard", model => model.Lists = on);
    }
}
