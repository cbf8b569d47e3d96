using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace YesSql.Services;

/// <summary>Counts on from the highest identifier that exists. Only for a database that no other process writes to.</summary>
public class DefaultIdGenerator : IIdGenerator
{
    // Shared by the stores of the process: while features change, the next store runs beside the present one.
    private static readonly ConcurrentDictionary<string, Counter> _shared = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Counter> _counters = new(StringComparer.Ordinal);

    public Task InitializeAsync(IStore store, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task InitializeAsync(IStore store) => Task.CompletedTask;

    public async Task InitializeCollectionAsync(IConfiguration configuration, string collection, CancellationToken cancellationToken = default)
    {
        await using var connection = configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        var documents = new Sapling.Store.Mapping.DocumentTable(configuration, collection);
        var highest = await connection.ExecuteScalarAsync<long>(documents.MaxId);
        var counter = _shared.GetOrAdd($"{DatabaseOf(connection)}|{documents.Name}", _ => new Counter());
        counter.RaiseTo(highest);
        _counters[collection] = counter;
    }

    public Task InitializeCollectionAsync(IConfiguration configuration, string collection)
        => InitializeCollectionAsync(configuration, collection, CancellationToken.None);

    public long GetNextId(string collection)
        => _counters.TryGetValue(collection ?? "", out var counter)
            ? counter.Next()
            : throw new InvalidOperationException($"The collection '{collection}' was not initialized.");

    public Task<long> GetNextIdAsync(string collection, CancellationToken cancellationToken = default) => Task.FromResult(GetNextId(collection));

    public Task<long> GetNextIdAsync(string collection) => GetNextIdAsync(collection, CancellationToken.None);

    private static string DatabaseOf(DbConnection connection)
        => connection is SqliteConnection { DataSource: { Length: > 0 } file } ? file : connection.ConnectionString;

    private sealed class Counter
    {
        private long _last;

        public long Next() => Interlocked.Increment(ref _last);

        public void RaiseTo(long value)
        {
            for (var last = Volatile.Read(ref _last); last < value; last = Volatile.Read(ref _last))
            {
                Interlocked.CompareExchange(ref _last, value, last);
            }
        }
    }
}
