using System.Collections.Concurrent;
using Dapper;
using Sapling.Store;
using YesSql.Provider.Sqlite;

namespace YesSql.Services;

/// <summary>
/// Reserves identifiers in blocks from a table of the database, so that any number of processes can hand them out.
/// On SQLite, whose one writer may be the very session that asks, it counts in memory as <see cref="DefaultIdGenerator"/> does.
/// </summary>
public class DbBlockIdGenerator(int blockSize) : IIdGenerator
{
    private readonly DefaultIdGenerator _inMemory = new();
    private readonly ConcurrentDictionary<string, Block> _blocks = new(StringComparer.Ordinal);
    private IConfiguration? _configuration;
    private string _reserve = "";

    public DbBlockIdGenerator()
        : this(20)
    {
    }

    public static string TableName => "Identifiers";

    private bool IsInMemory => _configuration?.SqlDialect is SqliteDialect;

    public async Task InitializeAsync(IStore store, CancellationToken cancellationToken = default)
    {
        _configuration = store.Configuration;
        if (IsInMemory)
        {
            return;
        }

        var dialect = _configuration.SqlDialect;
        var table = dialect.QuoteForTableName(_configuration.TablePrefix + TableName, _configuration.Schema);
        await new StoreSchema((SqlStore)store).RunAsync(cancellationToken,
            $"create table if not exists {table} (dimension varchar(255) not null primary key, nextval bigint not null)");
        _reserve = $"update {table} set nextval = nextval + @blockSize where dimension = @collection returning nextval - @blockSize";
    }

    public Task InitializeAsync(IStore store) => InitializeAsync(store, CancellationToken.None);

    public async Task InitializeCollectionAsync(IConfiguration configuration, string collection, CancellationToken cancellationToken = default)
    {
        _configuration ??= configuration;
        if (IsInMemory)
        {
            await _inMemory.InitializeCollectionAsync(configuration, collection, cancellationToken);
            return;
        }

        var table = configuration.SqlDialect.QuoteForTableName(configuration.TablePrefix + TableName, configuration.Schema);
        var documents = new Sapling.Store.Mapping.DocumentTable(configuration, collection);
        await using var connection = configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(
            $"insert into {table} (dimension, nextval) select @collection, ({documents.MaxId}) + 1 on conflict do nothing", new { collection });
        _blocks.GetOrAdd(collection, _ => new Block());
    }

    public Task InitializeCollectionAsync(IConfiguration configuration, string collection)
        => InitializeCollectionAsync(configuration, collection, CancellationToken.None);

    public long GetNextId(string collection) => GetNextIdAsync(collection).GetAwaiter().GetResult();

    public Task<long> GetNextIdAsync(string collection) => GetNextIdAsync(collection, CancellationToken.None);

    public async Task<long> GetNextIdAsync(string collection, CancellationToken cancellationToken = default)
    {
        collection ??= "";
        if (IsInMemory)
        {
            return _inMemory.GetNextId(collection);
        }

        if (!_blocks.TryGetValue(collection, out var block))
        {
            throw new InvalidOperationException($"The collection '{collection}' was not initialized.");
        }

        await block.Gate.WaitAsync(cancellationToken);
        try
        {
            if (block.Next >= block.End)
            {
                block.Next = await ReserveAsync(collection, cancellationToken);
                block.End = block.Next + blockSize;
            }

            return block.Next++;
        }
        finally
        {
            block.Gate.Release();
        }
    }

    private async Task<long> ReserveAsync(string collection, CancellationToken cancellation)
    {
        await using var connection = _configuration!.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellation);
        return await connection.ExecuteScalarAsync<long>(_reserve, new { collection, blockSize });
    }

    private sealed class Block
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public long Next { get; set; }

        public long End { get; set; }
    }
}
