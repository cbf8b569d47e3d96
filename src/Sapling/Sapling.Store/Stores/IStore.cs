using YesSql.Indexes;

namespace YesSql;

/// <summary>A database of documents: made once for the application, thread-safe.</summary>
public interface IStore : IDisposable
{
    IConfiguration Configuration { get; }

    ITypeService TypeNames { get; }

    /// <param name="withTracking">Whether documents that are read are remembered, so that each is one instance.</param>
    ISession CreateSession(bool withTracking = true);

    IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null);

    /// <summary>Creates the tables of the store that do not exist.</summary>
    Task InitializeAsync(CancellationToken cancellationToken = default);

    Task InitializeAsync();

    Task InitializeCollectionAsync(string collection, CancellationToken cancellationToken = default);

    Task InitializeCollectionAsync(string collection);

    /// <summary>The indexes that documents of a type have.</summary>
    IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null);
}
