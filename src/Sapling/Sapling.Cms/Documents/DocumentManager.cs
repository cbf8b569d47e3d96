using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Cms.Documents;

/// <summary>
/// Keeps the committed document in memory for all scopes of the container. It is read from the database once; after a
/// change the cache is filled anew, and a reader that began before the commit never fills it with what it had read.
/// </summary>
internal sealed class DocumentManager<TDocument> : IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    private readonly Lock _lock = new();
    private volatile TDocument? _cached;
    private long _changes;

    private static IDocumentStore Store =>
        ShellScope.Services?.GetRequiredService<IDocumentStore>() ?? throw new InvalidOperationException("Documents are used within a scope of the site.");

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        var document = await Store.GetOrCreateMutableAsync(factoryAsync);
        document.IsReadOnly = false;
        return document;
    }

    public Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null) =>
        _cached is { } cached ? Task.FromResult(cached) : ReadAsync(factoryAsync);

    public Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        document.Identifier = IdGenerator.GenerateId();
        // Two who changed it at the same time must not undo each other's work unseen: the second is told.
        return Store.UpdateAsync(document, async updated =>
        {
            Invalidate();
            if (afterUpdateAsync is not null)
            {
                await afterUpdateAsync(updated);
            }
        }, checkConcurrency: true);
    }

    private async Task<TDocument> ReadAsync(Func<Task<TDocument>>? factoryAsync)
    {
        var changes = Interlocked.Read(ref _changes);
        var (isCacheable, document) = await Store.GetOrCreateImmutableAsync(factoryAsync);
        document.IsReadOnly = true;
        if (!isCacheable)
        {
            return document;
        }

        lock (_lock)
        {
            if (_changes == changes)
            {
                _cached ??= document;
                return _cached;
            }
        }

        return document;
    }

    // The updated instance is still in the hands of the scope that changed it, so it is not cached itself.
    private void Invalidate()
    {
        lock (_lock)
        {
            _changes++;
            _cached = null;
        }
    }
}
