using OrchardCore.Documents;
using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

internal sealed class InboxService(IDocumentManager<Inboxes> documents) : IInboxService
{
    private const string SeededId = "support";

    public Task<Inboxes> GetAsync() => documents.GetOrCreateImmutableAsync(Seed);

    public async Task StoreAsync(IEnumerable<Inbox> inboxes, string? defaultInboxId = null)
    {
        var document = await documents.GetOrCreateMutableAsync(Seed);
        foreach (var inbox in inboxes)
        {
            document.Items.RemoveAll(existing => existing.Id == inbox.Id);
            document.Items.Add(inbox);
        }

        document.DefaultInboxId = defaultInboxId ?? document.DefaultInboxId;
        await documents.UpdateAsync(document);
    }

    private static Task<Inboxes> Seed() => Task.FromResult(new Inboxes
    {
        Items = [new() { Id = SeededId, Name = "Support" }],
        DefaultInboxId = SeededId,
    });
}
