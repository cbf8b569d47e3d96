using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

public interface IVolatileDocumentManager<TDocument> : IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    Task UpdateAtomicAsync(Func<Task<TDocument>> updateAsync, Func<TDocument, Task>? afterUpdateAsync = null);
}
