namespace OrchardCore.Documents;

public interface IVolatileDocumentEntityManager<TDocumentEntity> : IDocumentEntityManager<TDocumentEntity> where TDocumentEntity : class, IDocumentEntity, new()
{
}
