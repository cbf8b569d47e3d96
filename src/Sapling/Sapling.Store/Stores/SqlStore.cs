using System.Collections.Concurrent;
using Sapling.Store.Databases;
using Sapling.Store.Mapping;
using Sapling.Store.Sessions;
using YesSql.Indexes;
using YesSql;
using YesSql.Services;

namespace Sapling.Store;

internal sealed class SqlStore : IStore
{
    private readonly Lock _registration = new();
    private readonly ConcurrentDictionary<(Type Type, string Collection), IndexTable> _tables = new();
    private readonly ConcurrentDictionary<string, DocumentTable> _documents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, IAccessor<long>?> _ids = new();
    private readonly ConcurrentDictionary<Type, IAccessor<long>?> _versions = new();
    private readonly ConcurrentDictionary<(Type Type, string Collection), IndexDescriptor[]> _descriptors = new();
    private readonly ConcurrentDictionary<(Type Type, string Collection), bool> _singles = new();
    private (IIndexProvider Provider, string Collection, IndexDescriptor[] Descriptors)[] _providers = [];

    public SqlStore(IConfiguration configuration)
    {
        Configuration = configuration;
        Database = Database.Of(configuration);
        Statements = new StatementCache();
    }

    public IConfiguration Configuration { get; }

    public ITypeService TypeNames { get; } = new TypeService();

    public Database Database { get; }

    public StatementCache Statements { get; }

    public ISession CreateSession(bool withTracking = true) => new Session(this, withTracking);

    public IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null)
    {
        lock (_registration)
        {
            _providers = [.. _providers, .. indexProviders.Select(provider =>
                (provider, provider.CollectionName ?? collection ?? "", IndexDescriptors.Of(provider).ToArray()))];
            _descriptors.Clear();
            _singles.Clear();
        }

        return this;
    }

    public async Task InitializeAsync(CancellationToken cancellationToken = default)
    {
        await InitializeCollectionAsync("", cancellationToken);
        await Configuration.IdGenerator.InitializeAsync(this, cancellationToken);
        await Configuration.IdGenerator.InitializeCollectionAsync(Configuration, "", cancellationToken);
    }

    public Task InitializeAsync() => InitializeAsync(CancellationToken.None);

    public async Task InitializeCollectionAsync(string collection, CancellationToken cancellationToken = default)
    {
        await new StoreSchema(this).CreateAsync(collection, cancellationToken);
        if (collection.Length > 0)
        {
            await Configuration.IdGenerator.InitializeCollectionAsync(Configuration, collection, cancellationToken);
        }
    }

    public Task InitializeCollectionAsync(string collection) => InitializeCollectionAsync(collection, CancellationToken.None);

    public IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null) => Describe(target, collection ?? "", _providers);

    public IndexTable Table(Type indexType, string collection)
        => _tables.GetOrAdd((indexType, collection), key => new IndexTable(key.Type, Configuration, key.Collection));

    public DocumentTable Documents(string collection)
        => _documents.GetOrAdd(collection, name => new DocumentTable(Configuration, name));

    public IAccessor<long>? IdAccessor(Type type)
        => _ids.GetOrAdd(type, key => Configuration.IdentifierAccessorFactory.CreateAccessor<long>(key));

    public IAccessor<long>? VersionAccessor(Type type)
        => _versions.GetOrAdd(type, key => Configuration.VersionAccessorFactory.CreateAccessor<long>(key));

    /// <summary>Whether all that is known about an index says that a document has one row at most.</summary>
    public bool IsSingle(Type indexType, string collection) => _singles.GetOrAdd((indexType, collection), key =>
    {
        var descriptors = _providers.Where(provider => provider.Collection == key.Collection)
            .SelectMany(provider => provider.Descriptors).Where(descriptor => descriptor.IndexType == key.Type).ToList();
        return descriptors.Count > 0 && descriptors.All(descriptor => descriptor.IsSingle && descriptor.Reduce is null);
    });

    /// <summary>Whether the database outlives the store, since others use it too.</summary>
    public bool LeavesDatabaseOpen { get; set; }

    public void Dispose()
    {
        if (!LeavesDatabaseOpen)
        {
            Database.Dispose();
        }
    }

    private IndexDescriptor[] Describe(
        Type target, string collection, (IIndexProvider Provider, string Collection, IndexDescriptor[] Descriptors)[] providers)
        => _descriptors.GetOrAdd((target, collection), key =>
            [.. providers.Where(provider => provider.Collection == key.Collection && provider.Provider.ForType().IsAssignableFrom(key.Type))
                .SelectMany(provider => provider.Descriptors)]);
}
