using OrchardCore.Documents;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Models;
using YesSql;
using YesSql.Services;
using IIdGenerator = OrchardCore.Entities.IIdGenerator;

namespace OrchardPortal.Contacts.Services;

internal sealed class ContactListStore(
    ISession session, IDocumentManager<ContactLists> documents, IContactService contacts, IIdGenerator ids) : IContactLists
{
    public async Task<IReadOnlyList<ContactList>> ListAsync() =>
        [.. (await documents.GetOrCreateImmutableAsync()).Items.OrderBy(list => list.Name, StringComparer.CurrentCultureIgnoreCase)];

    public async Task<ContactList?> FindAsync(string? listId) => (await documents.GetOrCreateImmutableAsync()).Find(listId);

    public async Task<bool> IsMemberAsync(string contactId, IReadOnlyCollection<string> listIds)
    {
        var all = await documents.GetOrCreateImmutableAsync();
        var known = listIds.Where(id => all.Find(id) is not null).ToArray();

        return known.Length > 0
            && await session.QueryIndex<ContactListMemberIndex>(row => row.ContactId == contactId && row.ListId.IsIn(known)).FirstOrDefaultAsync() is not null;
    }

    public async Task<IReadOnlyList<ContactList>> ListsOfAsync(string contactId)
    {
        var rows = await session.QueryIndex<ContactListMemberIndex>(row => row.ContactId == contactId).ListAsync();
        var on = rows.Select(row => row.ListId).ToHashSet();

        return [.. (await ListAsync()).Where(list => on.Contains(list.Id))];
    }

    public async Task<IReadOnlyList<ContactRow>> MembersAsync(string listId, string? afterContactId, int count)
    {
        var query = session.QueryIndex<ContactListMemberIndex>(row => row.ListId == listId);
        if (afterContactId is not null)
        {
            query = query.Where(row => row.ContactId.CompareTo(afterContactId) > 0);
        }

        var members = (await query.OrderBy(row => row.ContactId).Take(count).ListAsync()).Select(row => row.ContactId).ToArray();
        var found = await contacts.FindManyAsync(members);

        return [.. members.Where(found.ContainsKey).Select(id => found[id])];
    }

    public Task<int> CountAsync(string listId) => session.QueryIndex<ContactListMemberIndex>(row => row.ListId == listId).CountAsync();

    public async Task AddAsync(string listId, string contactId)
    {
        if (await FindAsync(listId) is not null && await FindMemberAsync(listId, contactId) is null)
        {
            await session.SaveAsync(new ContactListMember { ListId = listId, ContactId = contactId });
        }
    }

    public async Task RemoveAsync(string listId, string contactId)
    {
        if (await FindMemberAsync(listId, contactId) is { } member)
        {
            session.Delete(member);
        }
    }

    public async Task SaveAsync(ContactList list)
    {
        var document = await documents.GetOrCreateMutableAsync();
        list.Id = list.Id.Length == 0 ? ids.GenerateUniqueId() : list.Id;
        document.Items.RemoveAll(known => known.Id == list.Id);
        document.Items.Add(list);
        await documents.UpdateAsync(document);
    }

    public async Task DeleteAsync(string listId)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Items.RemoveAll(list => list.Id == listId);
        await documents.UpdateAsync(document);

        foreach (var member in await session.Query<ContactListMember, ContactListMemberIndex>(row => row.ListId == listId).ListAsync())
        {
            session.Delete(member);
        }
    }

    private async Task<ContactListMember?> FindMemberAsync(string listId, string contactId) =>
        await session.Query<ContactListMember, ContactListMemberIndex>(row => row.ListId == listId && row.ContactId == contactId).FirstOrDefaultAsync();
}
