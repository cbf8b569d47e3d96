using OrchardCore.Documents;
using OrchardCore.Templates.Models;

namespace OrchardCore.Templates.Services;

public class TemplatesManager
{
    private readonly IDocumentManager<TemplatesDocument> _documentManager;

    public TemplatesManager(IDocumentManager<TemplatesDocument> documentManager) => _documentManager = documentManager;

    /// <summary>The document to be changed.</summary>
    public Task<TemplatesDocument> LoadTemplatesDocumentAsync() => _documentManager.GetOrCreateMutableAsync();

    /// <summary>The document to be read: shared, from memory.</summary>
    public Task<TemplatesDocument> GetTemplatesDocumentAsync() => _documentManager.GetOrCreateImmutableAsync();

    public async Task RemoveTemplateAsync(string name)
    {
        var document = await LoadTemplatesDocumentAsync();
        if (document.Templates.Remove(name))
        {
            await _documentManager.UpdateAsync(document);
        }
    }

    public async Task UpdateTemplateAsync(string name, Template template)
    {
        var document = await LoadTemplatesDocumentAsync();
        document.Templates[name] = template;
        await _documentManager.UpdateAsync(document);
    }
}
