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

        var query = Narrow(session.QueryIndex<ContactSearchIndex>(row => !row.IsCompany), words);
        var ids = (await query.OrderBy(row => row.Name).Take(count).ListAsync()).Select(row => row.ContentItemId).ToArray();
        var found = await contacts.FindManyAsync(ids);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    public async Task<IReadOnlyList<FoundRecord>> ListAsync(string? text, int skip, int count)
    {
        var rows = await Narrow(session.QueryIndex<ContactSearchIndex>(), FoldedText.Words(text))
            .OrderBy(row => row.Name).ThenBy(row => row.ContentItemId).Skip(skip).Take(count).ListAsync();
        return [.. rows.Select(row => new FoundRecord(row.ContentItemId, row.Name, row.IsCompany))];
    }

    private static IQueryIndex<ContactSearchIndex> Narrow(IQueryIndex<ContactSearchIndex> query, IEnumerable<string> words)
    {
        foreach (var word in words.Take(MaxWords))
        {
            query = query.Where(row => row.SearchText.Contains(word));
        }

        return query;
    }
}
