using OrchardCore.Documents;
using OrchardCore.Templates.Models;
using Sapling.Cms.Documents;

namespace Sapling.Cms.Templates;

/// <summary>Keeps a version of each template that changes, whichever screen or recipe changes it.</summary>
internal sealed class RecordedTemplates(DocumentManager<TemplatesDocument> documents, TemplateHistory history) : IDocumentManager<TemplatesDocument>
{
    public Task<TemplatesDocument> GetOrCreateMutableAsync(Func<Task<TemplatesDocument>>? factoryAsync = null) => documents.GetOrCreateMutableAsync(factoryAsync);

    public Task<TemplatesDocument> GetOrCreateImmutableAsync(Func<Task<TemplatesDocument>>? factoryAsync = null) => documents.GetOrCreateImmutableAsync(factoryAsync);

    public async Task UpdateAsync(TemplatesDocument document, Func<TemplatesDocument, Task>? afterUpdateAsync = null)
    {
        var before = (await documents.GetOrCreateImmutableAsync()).Templates;
        foreach (var name in before.Keys.Union(document.Templates.Keys, StringComparer.OrdinalIgnoreCase).ToList())
        {
            var (old, now) = (before.GetValueOrDefault(name), document.Templates.GetValueOrDefault(name));
            if (old?.Content != now?.Content)
            {
                await history.RecordAsync(name, old, now);
            }
        }

        await documents.UpdateAsync(document, afterUpdateAsync);
    }
}
