using OrchardCore.Documents;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.Forms;

internal sealed class SupportFormStore(IDocumentManager<SupportForms> documents) : ISupportForms
{
    public Task<SupportForms> GetAsync() => documents.GetOrCreateImmutableAsync();

    public async Task StoreAsync(IEnumerable<SupportForm> forms)
    {
        var document = await documents.GetOrCreateMutableAsync();
        foreach (var form in forms)
        {
            document.Items.Put(form, existing => existing.Id == form.Id);
        }

        await documents.UpdateAsync(document);
    }

    public async Task RemoveAsync(string formId)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Items.RemoveAll(form => form.Id == formId) > 0)
        {
            await documents.UpdateAsync(document);
        }
    }
}
