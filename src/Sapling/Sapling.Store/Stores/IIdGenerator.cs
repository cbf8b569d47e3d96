namespace YesSql;

/// <summary>Gives documents their identifiers: never the same twice in a collection, whichever session asks.</summary>
public interface IIdGenerator
{
    Task InitializeAsync(IStore store, CancellationToken cancellationToken = default);

    Task InitializeAsync(IStore store);

    Task InitializeCollectionAsync(IConfiguration configuration, string collection, CancellationToken cancellationToken = default);

    Task InitializeCollectionAsync(IConfiguration configuration, string collection);

    long GetNextId(string collection);

    Task<long> GetNextIdAsync(string collection, CancellationToken cancellationToken = default);

    Task<long> GetNextIdAsync(string collection);
}
