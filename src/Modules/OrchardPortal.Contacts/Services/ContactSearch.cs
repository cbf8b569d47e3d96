using OrchardPortal.Contacts.Indexes;
using YesSql;

namespace OrchardPortal.Contacts.Services;

internal sealed class ContactSearch(ISession session, IContactService contacts) : IContactSearch
{
    private const int MaxWords = 8;

    public async Task<IReadOnlyList<ContactRow>> FindContactsAsync(string? text, int count)
    {
        // A whole address names one person; nothing needs to be searched.
        if (EmailAddress.IsValid(text) && await contacts.FindByEmailAsync(text!) is { } exact)
        {
            return [exact];
        }

        var words = FoldedText.Words(text);
        if (words.Length == 0)
        {
            return [];
        }

        var query = session.QueryIndex<ContactSearchIndex>(row => !row.IsCompany);
        foreach (var word in words.Take(MaxWords))
        {
            query = query.Where(row => row.SearchText.Contains(word));
        }

        var ids = (await query.OrderBy(row => row.Name).Take(count).ListAsync()).Select(row => row.ContentItemId).ToArray();
        var found = await contacts.FindManyAsync(ids);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }
}
