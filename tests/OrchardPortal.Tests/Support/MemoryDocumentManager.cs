using System.Text.Json;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;

namespace OrchardPortal.Tests.Support;

/// <summary>Documents that live as long as the test; what is loaded to be changed is a copy of what is read.</summary>
internal sealed class MemoryDocumentManager<TDocument> : IDocumentManager<TDocument>
    where TDocument : class, IDocument, new()
{
    private TDocument? _document;

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null) =>
        JsonSerializer.Deserialize<TDocument>(JsonSerializer.Serialize(await GetOrCreateImmutableAsync(factoryAsync)))!;

    public async Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null) =>
        _document ??= factoryAsync is null ? new TDocument() : await factoryAsync();

    public Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        _document = document;
        return afterUpdateAsync?.Invoke(document) ?? Task.CompletedTask;
    }
}
