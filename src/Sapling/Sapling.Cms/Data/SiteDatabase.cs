using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.YesSql;
using OrchardCore.Environment.Shell;
using Sapling.Store;
using Sapling.Store.Databases;
using YesSql;
using YesSql.Provider.PostgreSql;
using YesSql.Provider.Sqlite;

namespace Sapling.Cms.Data;

/// <summary>
/// The database of the site. Its connections and identifiers are shared by the stores of all containers, of which there
/// are two for a moment whenever features change.
/// </summary>
internal sealed class SiteDatabase(IOptions<ShellOptions> shellOptions, ILoggerFactory loggers) : IDisposable
{
    /// <summary>SQLITE_CANTOPEN, https://sqlite.org/rescode.html.</summary>
    private const int CannotOpen = 14;

    private readonly SemaphoreSlim _opening = new(1, 1);

    // The category that Orchard Core's store logs its statements to, at the level Trace.
    private readonly ILogger _logger = loggers.CreateLogger("YesSql");

    private OpenDatabase? _open;

    /// <summary>The connection string that the settings describe; SQLite's file is in the data folder unless they say otherwise.</summary>
    public string ConnectionStringOf(ShellSettings settings)
    {
        var connectionString = settings["ConnectionString"];
        if (!string.IsNullOrWhiteSpace(connectionString))
        {
            return connectionString;
        }

        var options = shellOptions.Value;
        var folder = Path.Combine(options.ShellsApplicationDataPath, options.ShellsContainerName, settings.Name);
        return IsPostgres(settings)
            ? throw new InvalidOperationException("The database provider is Postgres, but no ConnectionString is configured.")
            : $"Data Source={Path.Combine(folder, "OrchardCore.db")};Cache=Default";
    }

    /// <summary>A store on the database; the tables of the store itself exist then.</summary>
    /// <param name="within">A transaction that the store's sessions take part in.</param>
    public async Task<IStore> CreateStoreAsync(ShellSettings settings, YesSqlOptions? options = null, Database? within = null)
    {
        var open = await OpenAsync(settings);
        var configuration = Configure(settings, open.ConnectionString, options ?? new YesSqlOptions(), open.IdGenerator);

        // Only its dialect was wanted: the connections are those that are open already.
        ((Database)configuration.ConnectionFactory).Dispose();
        configuration.ConnectionFactory = within ?? open.Database;
        return new SqlStore(configuration) { LeavesDatabaseOpen = true };
    }

    public async Task<SurroundedDatabase> BeginAsync(ShellSettings settings, CancellationToken cancellation)
    {
        var open = await OpenAsync(settings);
        return await SurroundedDatabase.BeginAsync(open.Database, System.Data.IsolationLevel.ReadCommitted, cancellation);
    }

    /// <summary>Asks the database for an answer.</summary>
    /// <exception cref="System.Data.Common.DbException">It does not give one.</exception>
    public async Task PingAsync(ShellSettings settings, CancellationToken cancellation)
    {
        var open = await OpenAsync(settings).WaitAsync(cancellation);
        CheckFile(open.File);
        await using var connection = open.Database.CreateConnection();
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = $"select 1 from {open.DocumentTable} limit 1";
        command.CommandTimeout = 5;
        await command.ExecuteScalarAsync(cancellation);
    }

    public void Dispose()
    {
        _open?.Database.Dispose();
        _opening.Dispose();
    }

    private static bool IsPostgres(ShellSettings settings) => settings["DatabaseProvider"] == DatabaseProviderValue.Postgres;

    private Configuration Configure(ShellSettings settings, string connectionString, YesSqlOptions options, IIdGenerator? idGenerator)
    {
        var configuration = new Configuration();
        _ = IsPostgres(settings)
            ? configuration.UsePostgreSql(connectionString, string.IsNullOrWhiteSpace(settings["Schema"]) ? null : settings["Schema"])
            : configuration.UseSqLite(connectionString);
        configuration.TablePrefix = string.IsNullOrWhiteSpace(settings["TablePrefix"]) ? string.Empty : settings["TablePrefix"]!.Trim() + "_";
        configuration.CommandsPageSize = options.CommandsPageSize;
        configuration.QueryGatingEnabled = options.QueryGatingEnabled;
        configuration.EnableThreadSafetyChecks = options.EnableThreadSafetyChecks;
        configuration.Logger = _logger;
        configuration.ContentSerializer = options.ContentSerializer ?? SiteContentSerializer.Instance;
        if ((options.IdGenerator ?? idGenerator) is { } generator)
        {
            configuration.IdGenerator = generator;
        }

        return configuration;
    }

    private async Task<OpenDatabase> OpenAsync(ShellSettings settings)
    {
        var connectionString = ConnectionStringOf(settings);
        var key = $"{settings["DatabaseProvider"]}|{connectionString}|{settings["TablePrefix"]}|{settings["Schema"]}";
        if (Volatile.Read(ref _open) is { } open && open.Key == key)
        {
            return open;
        }

        await _opening.WaitAsync();
        try
        {
            if (_open?.Key != key)
            {
                var previous = _open;
                _open = await OpenAsync(settings, connectionString, key);
                previous?.Database.Dispose();
            }

            return _open;
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task<OpenDatabase> OpenAsync(ShellSettings settings, string connectionString, string key)
    {
        var file = IsPostgres(settings) ? null : FileOf(connectionString);
        if (settings.IsRunning())
        {
            CheckFile(file);
        }
        else if (file is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }

        var configuration = Configure(settings, connectionString, new YesSqlOptions(), idGenerator: null);
        var database = (Database)configuration.ConnectionFactory;
        try
        {
            await StoreFactory.CreateAndInitializeAsync(configuration);
            var documents = configuration.SqlDialect.QuoteForTableName(
                configuration.TablePrefix + configuration.TableNameConvention.GetDocumentTable(null), configuration.Schema);
            return new OpenDatabase(key, connectionString, database, configuration.IdGenerator, documents, file);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    // Opening the file would make an empty one, and with it an empty site in the place of the one that was set up.
    private static void CheckFile(string? file)
    {
        if (file is not null && !File.Exists(file))
        {
            throw new SqliteException($"The file '{file}' of the database is gone.", CannotOpen);
        }
    }

    private static string? FileOf(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString).DataSource is { Length: > 0 } source and not ":memory:" ? Path.GetFullPath(source) : null;

    private sealed record OpenDatabase(string Key, string ConnectionString, Database Database, IIdGenerator IdGenerator, string DocumentTable, string? File);
}
