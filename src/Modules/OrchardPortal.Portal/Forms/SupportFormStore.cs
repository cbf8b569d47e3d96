using OrchardCore.Documents;
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
            var index = document.Items.FindIndex(existing => existing.Id == form.Id);
            if (index < 0)
            {
                document.Items.Add(form);
            }
            else
            {
                document.Items[index] = form;
            }
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
