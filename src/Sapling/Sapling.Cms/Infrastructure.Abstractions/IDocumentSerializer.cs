using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

public interface IDocumentSerializer
{
    Task<byte[]> SerializeAsync<TDocument>(TDocument document, int compressThreshold = 2147483647) where TDocument : class, IDocument, new();

    Task<TDocument> DeserializeAsync<TDocument>(byte[] data) where TDocument : class, IDocument, new();
}
