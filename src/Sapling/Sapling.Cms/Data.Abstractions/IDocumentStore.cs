namespace OrchardCore.Data.Documents;

/// <summary>The documents of which there is one of each type, within the session of the scope.</summary>
public interface IDocumentStore
{
    /// <summary>The document to be changed: the same instance each time within the scope.</summary>
    Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new();

    /// <summary>The document as it is committed, and whether it may be cached: not while this scope changes it.</summary>
    Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new();

    /// <param name="updateCache">Called after the commit.</param>
    Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false);

    Task CancelAsync();

    void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit);

    void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit);

    Task CommitAsync();
}
