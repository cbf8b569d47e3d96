using Npgsql;
using Tests.Shared;

namespace Sapling.Tests.Shell;

/// <summary>The database of a site under test, and how to take it away for a while.</summary>
internal abstract class ShellDatabase
{
    public abstract Task<Dictionary<string, string>> SettingsAsync();

    public abstract Task TakeAwayAsync(string folder);

    public abstract Task BringBackAsync(string folder);

    public virtual Task DropAsync() => Task.CompletedTask;

    internal sealed class Sqlite : ShellDatabase
    {
        public override Task<Dictionary<string, string>> SettingsAsync() => Task.FromResult(new Dictionary<string, string> { ["DatabaseProvider"] = "Sqlite" });

        public override Task TakeAwayAsync(string folder) => Move(File(folder), File(folder) + ".away");

        public override Task BringBackAsync(string folder) => Move(File(folder) + ".away", File(folder));

        private static string File(string folder) => Path.Combine(folder, "Sites", "Default", "OrchardCore.db");

        private static Task Move(string from, string to)
        {
            System.IO.File.Move(from, to, overwrite: true);
            return Task.CompletedTask;
        }
    }

    internal sealed class Postgres : ShellDatabase
    {
        private string _connection = string.Empty;

        public override async Task<Dictionary<string, string>> SettingsAsync()
        {
            _connection = _connection.Length > 0 ? _connection : await PostgresServer.Current.CreateDatabaseAsync();
            return new() { ["DatabaseProvider"] = "Postgres", ["DatabaseConnectionString"] = _connection };
        }

        public override Task TakeAwayAsync(string folder) => RunAsync(
            $"alter database {Name} with allow_connections false",
            $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{Name}'");

        public override Task BringBackAsync(string folder) => RunAsync($"alter database {Name} with allow_connections true");

        public override Task DropAsync() => _connection.Length == 0 ? Task.CompletedTask : PostgresServer.Current.DropDatabaseAsync(_connection);

        private string Name => PostgresServer.NameOf(_connection);

        private async Task RunAsync(params string[] statements)
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_connection) { Database = "postgres", Pooling = false }.ToString());
            await connection.OpenAsync();
            foreach (var statement in statements)
            {
                await using var command = new NpgsqlCommand(statement, connection);
                await command.ExecuteNonQueryAsync();
            }
        }
    }
}
