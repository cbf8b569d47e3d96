using Npgsql;

namespace Tests.Shared;

/// <summary>
/// The PostgreSQL of the test process: the one of <c>ORCHARD_TEST_POSTGRES</c> (a connection string that may create
/// databases), or a throw-away cluster started from the binaries of the machine. It ends with the process, however that ends.
/// </summary>
internal sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> _current = new(Start);

    private readonly string _connectionString;

    private PostgresServer(string connectionString) => _connectionString = connectionString;

    public static PostgresServer Current => _current.Value;

    /// <summary>Why tests that need PostgreSQL cannot run on this machine, or null when they can.</summary>
    public static string? SkipReason { get; } = ConfiguredConnection is null && PostgresBinaries.Find() is null
        ? "PostgreSQL is not installed: 'apt-get install postgresql', or set ORCHARD_TEST_POSTGRES to a connection string that may create databases."
        : null;

    private static string? ConfiguredConnection
        => Environment.GetEnvironmentVariable("ORCHARD_TEST_POSTGRES") is { Length: > 0 } value ? value : null;

    /// <summary>Creates a database and returns its connection string.</summary>
    /// <param name="template">The connection string of a database to copy, to which nobody is connected; without it the new one is empty.</param>
    public async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var name = $"test_{Guid.NewGuid():N}";
        await ExecuteAsync(template is null ? $"create database {name}" : $"create database {name} template {NameOf(template)}");
        return new NpgsqlConnectionStringBuilder(_connectionString) { Database = name }.ToString();
    }

    public async Task DropDatabaseAsync(string connectionString)
        => await ExecuteAsync($"drop database if exists {NameOf(connectionString)} with (force)");

    public static string NameOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;

    private static PostgresServer Start() => new(ConfiguredConnection ?? PostgresCluster.Start());

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
