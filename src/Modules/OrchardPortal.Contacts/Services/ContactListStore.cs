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

        return (await AmongAsync(contactId, [.. listIds.Distinct().Select(all.Find).OfType<ContactList>()])).Count > 0;
    }

    public async Task<IReadOnlyList<ContactList>> ListsOfAsync(string contactId) => await AmongAsync(contactId, await ListAsync());

    public async Task<IReadOnlyList<ContactRow>> MembersAsync(string listId, string? afterContactId, int count)
    {
        if (await FindAsync(listId) is not { } list)
        {
            return [];
        }

        string[] members;
        if (list.Filter is { } filter)
        {
            var query = session.QueryIndex(ContactFilterEvaluator.ToPredicate(filter));
            query = afterContactId is null ? query : query.Where(dialect => $"{dialect.QuoteForColumnName(nameof(ContactIndex.ContentItemId))} > @After").WithParameter("After", afterContactId);
            members = [.. (await query.OrderBy(row => row.ContentItemId).Take(count).ListAsync()).Select(row => row.ContentItemId)];
        }
        else
        {
            var query = session.QueryIndex<ContactListMemberIndex>(row => row.ListId == listId);
            query = afterContactId is null ? query : query.Where(dialect => $"{dialect.QuoteForColumnName(nameof(ContactListMemberIndex.ContactId))} > @After").WithParameter("After", afterContactId);
            members = [.. (await query.OrderBy(row => row.ContactId).Take(count).ListAsync()).Select(row => row.ContactId)];
        }

        var found = await contacts.FindManyAsync(members);

        return [.. members.Where(found.ContainsKey).Select(id => found[id])];
    }

    public async Task<int> CountAsync(string listId) => await FindAsync(listId) switch
    {
        null => 0,
        { Filter: { } filter } => await session.QueryIndex(ContactFilterEvaluator.ToPredicate(filter)).CountAsync(),
        _ => await session.QueryIndex<ContactListMemberIndex>(row => row.ListId == listId).CountAsync(),
    };

    public async Task AddAsync(string listId, string contactId)
    {
        if (await FindAsync(listId) is { IsByRules: false } && await FindMemberAsync(listId, contactId) is null)
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

    // At most three queries, however many lists there are.
    private async Task<List<ContactList>> AmongAsync(string contactId, IReadOnlyList<ContactList> lists)
    {
        var on = new HashSet<string>();
        if (lists.Where(list => !list.IsByRules).Select(list => list.Id).ToArray() is { Length: > 0 } byHand)
        {
            on.UnionWith((await session.QueryIndex<ContactListMemberIndex>(row => row.ContactId == contactId && row.ListId.IsIn(byHand)).ListAsync()).Select(row => row.ListId));
        }

        if (lists.Where(list => list.IsByRules).ToList() is { Count: > 0 } byRules)
        {
            var (own, companies) = await FactsAsync(contactId, byRules);
            on.UnionWith(byRules.Where(list => own.Count > 0 && ContactFilterEvaluator.Matches(list.Filter!, own, companies)).Select(list => list.Id));
        }

        return [.. lists.Where(list => on.Contains(list.Id))];
    }

    /// <summary>Nothing of a contact that is gone: each has at least the fact whether there is an account.</summary>
    private async Task<(List<ContactFact> Own, List<ContactFact> Companies)> FactsAsync(string contactId, List<ContactList> lists)
    {
        var own = (await session.QueryIndex<ContactFactIndex>(row => row.ContactId == contactId).ListAsync()).Select(row => new ContactFact(row.Property, row.Text)).ToList();
        var companyIds = own.Where(fact => fact.Property == ContactProperties.Company).Select(fact => fact.Text).ToArray();
        if (companyIds.Length == 0 || !lists.Exists(list => list.Filter!.AllRules().Any(rule => rule.Property.StartsWith(ContactProperties.OfCompany, StringComparison.Ordinal))))
        {
            return (own, []);
        }

        var rows = await session.QueryIndex<CompanyFactIndex>(row => row.CompanyId.IsIn(companyIds)).ListAsync();

        return (own, [.. rows.Select(row => new ContactFact(row.Property, row.Text))]);
    }

    private async Task<ContactListMember?> FindMemberAsync(string listId, string contactId) =>
        await session.Query<ContactListMember, ContactListMemberIndex>(row => row.ListId == listId && row.ContactId == contactId).FirstOrDefaultAsync();
}
