using OrchardCore.Documents;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>Reads and changes the announcements.</summary>
internal sealed class AnnouncementStore(IDocumentManager<AnnouncementList> documents)
{
    public async ValueTask<IReadOnlyList<Announcement>> ListAsync() => (await documents.GetOrCreateImmutableAsync()).Items;

    public async Task<Announcement?> FindAsync(string? id) => (await ListAsync()).FirstOrDefault(announcement => announcement.Id == id);

    /// <summary>Adds it, or puts it in the place of the one with its id.</summary>
    public async Task SaveAsync(Announcement announcement)
    {
        var list = await documents.GetOrCreateMutableAsync();
        list.Items.Put(announcement, item => item.Id == announcement.Id);

        await documents.UpdateAsync(list);
    }

    public async Task RemoveAsync(string id)
    {
        var list = await documents.GetOrCreateMutableAsync();
        list.Items.RemoveAll(item => item.Id == id);
        await documents.UpdateAsync(list);
    }
}
