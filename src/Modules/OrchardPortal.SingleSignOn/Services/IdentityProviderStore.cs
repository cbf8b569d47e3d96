using OrchardCore.Documents;
using OrchardPortal.Contacts.Services;
using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.Services;

internal sealed class IdentityProviderStore(IDocumentManager<IdentityProviders> documents) : IIdentityProviders
{
    public Task<IdentityProviders> GetAsync() => documents.GetOrCreateImmutableAsync();

    public async Task<IdentityProvider?> LoadAsync(string? id) => (await documents.GetOrCreateMutableAsync()).Find(id);

    public async Task StoreAsync(IdentityProvider provider)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Items.Put(provider, existing => existing.Id == provider.Id);

        await documents.UpdateAsync(document);
    }

    public async Task MoveAsync(string id, int places)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Find(id) is { } provider)
        {
            var index = Math.Clamp(document.Items.IndexOf(provider) + places, 0, document.Items.Count - 1);
            document.Items.Remove(provider);
            document.Items.Insert(index, provider);
            await documents.UpdateAsync(document);
        }
    }

    public async Task RemoveAsync(string id)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Items.RemoveAll(provider => provider.Id == id) > 0)
        {
            await documents.UpdateAsync(document);
        }
    }
}
