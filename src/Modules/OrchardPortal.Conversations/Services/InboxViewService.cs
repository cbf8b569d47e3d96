using OrchardCore.Documents;
using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

internal sealed class InboxViewService(IDocumentManager<InboxViews> documents) : IInboxViews
{
    public async Task<IReadOnlyList<InboxView>> ListAsync(string userId) =>
        [.. (await documents.GetOrCreateImmutableAsync()).Items
            .Where(view => view.IsShared || view.OwnerId == userId)
            .OrderBy(view => view.Name, StringComparer.CurrentCultureIgnoreCase)];

    public async Task<InboxView?> FindAsync(string userId, string? viewId) =>
        string.IsNullOrEmpty(viewId)
            ? null
            : (await documents.GetOrCreateImmutableAsync()).Items.Find(view => view.Id == viewId && (view.IsShared || view.OwnerId == userId));

    public async Task StoreAsync(InboxView view)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Items.RemoveAll(other => other.Id == view.Id);
        document.Items.Add(view);
        await documents.UpdateAsync(document);
    }

    public async Task RemoveAsync(string viewId)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Items.RemoveAll(view => view.Id == viewId) > 0)
        {
            await documents.UpdateAsync(document);
        }
    }
}
