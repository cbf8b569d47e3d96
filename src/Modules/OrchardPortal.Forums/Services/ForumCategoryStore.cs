using OrchardCore.Documents;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Forums.Models;

namespace OrchardPortal.Forums.Services;

/// <summary>The categories, whoever may see them, from memory. Pages for visitors ask <see cref="ForumAccess"/>.</summary>
public sealed class ForumCategoryStore(IDocumentManager<ForumCategories> documents)
{
    /// <summary>In their order; not to be changed.</summary>
    public async Task<IReadOnlyList<ForumCategory>> ListAsync() => (await documents.GetOrCreateImmutableAsync()).Items;

    /// <summary>As <see cref="ListAsync"/>, with what this request has changed and not committed yet.</summary>
    public async Task<IReadOnlyList<ForumCategory>> ListChangedAsync() => (await documents.GetOrCreateMutableAsync()).Items;

    /// <summary>Adds a category at the end, or puts it in the place of the one with the same id.</summary>
    public async Task StoreAsync(ForumCategory category)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Items.Put(category, existing => existing.Id == category.Id);

        await documents.UpdateAsync(document);
    }

    /// <summary>Up or down by one; at the end nothing happens.</summary>
    public async Task MoveAsync(string categoryId, bool up)
    {
        var document = await documents.GetOrCreateMutableAsync();
        var at = document.Items.FindIndex(category => category.Id == categoryId);
        var to = up ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < document.Items.Count)
        {
            (document.Items[at], document.Items[to]) = (document.Items[to], document.Items[at]);
            await documents.UpdateAsync(document);
        }
    }

    /// <summary>Only a category without topics may go; whoever asks has looked.</summary>
    public async Task RemoveAsync(string categoryId)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Items.RemoveAll(category => category.Id == categoryId) > 0)
        {
            await documents.UpdateAsync(document);
        }
    }
}
