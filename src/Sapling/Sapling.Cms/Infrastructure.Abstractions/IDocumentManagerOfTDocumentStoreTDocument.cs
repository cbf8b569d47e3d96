using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

public interface IDocumentManager<TDocumentStore, TDocument> : IDocumentManager<TDocument> where TDocumentStore : IDocumentStore where TDocument : class, IDocument, new()
{
}
