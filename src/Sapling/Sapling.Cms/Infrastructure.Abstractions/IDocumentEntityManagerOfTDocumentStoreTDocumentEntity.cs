using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

public interface IDocumentEntityManager<TDocumentStore, TDocumentEntity> : IDocumentEntityManager<TDocumentEntity> where TDocumentStore : IDocumentStore where TDocumentEntity : class, IDocumentEntity, new()
{
}
