using System.Text.Json.Nodes;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.PrivateContent.PersonalData;

/// <summary>The lists that somebody was put on. What they are called is the owner's own business, and stays with the owner.</summary>
internal sealed class ContactListData(IContactLists lists) : IPersonalDataProvider
{
    public string Name => "lists";

    public Task<JsonNode?> ExportAsync(PersonalDataSubject subject) => Task.FromResult<JsonNode?>(null);

    public async Task EraseAsync(PersonalDataSubject subject)
    {
        if (subject.Contact is { } contact)
        {
            foreach (var list in (await lists.ListAsync()).Where(list => !list.IsByRules))
            {
                await lists.RemoveAsync(list.Id, contact.ContactId);
            }
        }
    }
}
