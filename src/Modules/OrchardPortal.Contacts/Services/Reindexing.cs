using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Contacts.Services;

/// <summary>Writes the index rows of contacts and companies anew, after an index was added.</summary>
internal sealed class Reindexing(ISession session)
{
    private const int BatchSize = 200;

    public async Task RunAsync()
    {
        string[] types = [ContactTypes.Contact, ContactTypes.Company];
        for (var done = 0; ; done += BatchSize)
        {
            var items = (await session
                .Query<ContentItem, ContentItemIndex>(item => item.ContentType.IsIn(types) && item.Latest)
                .OrderBy(item => item.ContentItemId)
                .Skip(done)
                .Take(BatchSize)
                .ListAsync()).ToList();
            if (items.Count == 0)
            {
                return;
            }

            foreach (var item in items)
            {
                // A document that is as it was is not written, and its rows neither.
                item.ModifiedUtc = (item.ModifiedUtc ?? item.CreatedUtc ?? DateTime.UnixEpoch).AddMilliseconds(1);
                await session.SaveAsync(item);
            }

            await session.SaveChangesAsync();
        }
    }
}
