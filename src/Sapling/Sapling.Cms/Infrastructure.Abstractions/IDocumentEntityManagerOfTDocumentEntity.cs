namespace OrchardCore.Documents;

public interface IDocumentEntityManager<TDocumentEntity> where TDocumentEntity : class, IDocumentEntity, new()
{
    Task<T> GetAsync<T>(string name) where T : new();

    Task SetAsync<T>(string name, T value) where T : new();

    Task RemoveAsync(string name);
}
