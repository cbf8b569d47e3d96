namespace OrchardCore.Data.Documents;

public interface IDocumentStore
{
    Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new();

    Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new();

    Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false);

    Task CancelAsync();

    void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit);

    void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit);

    Task CommitAsync();
}
