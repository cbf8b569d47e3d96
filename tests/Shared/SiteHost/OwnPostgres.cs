using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Tests.Shared.SiteHost;

/// <summary>A PostgreSQL cluster for one test alone, which stops it and starts it again as an administrator does.</summary>
public sealed class OwnPostgres : IAsyncDisposable
{
    private readonly string _binaries;
    private readonly string _data;
    private int _process;

    private OwnPostgres(string binaries, string data)
    {
        _binaries = binaries;
        _data = data;
    }

    /// <summary>Why there can be none on this machine, or null.</summary>
    public static string? SkipReason { get; } = PostgresBinaries.Find() is null ? "PostgreSQL's programs are not on this machine: 'apt-get install postgresql'." : null;

    /// <summary>Of a user who needs a password, which therefore can be searched for wherever it should not be.</summary>
    public string ConnectionString => $"Host={_data};Username=portal;Password={Password};Database=portal;Timeout=5";

    public string Password => "Database-Secret-3";

    /// <summary>The folder of the cluster's socket.</summary>
    public string Host => _data;

    public static async Task<OwnPostgres> StartAsync()
    {
        var postgres = new OwnPostgres(PostgresBinaries.Find() ?? throw new InvalidOperationException(SkipReason), Leftovers.NewFolder());
        Directory.CreateDirectory(postgres._data);
        if (Environment.UserName == "root")
        {
            await RunAsync("chown", "postgres", postgres._data);
        }

        await postgres.RunAsPostgresAsync("initdb", "-D", postgres._data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync");
        await File.WriteAllTextAsync(Path.Combine(postgres._data, "pg_hba.conf"), "local all postgres trust\nlocal all all scram-sha-256\n");
        await postgres.StartAgainAsync();
        await using var connection = new NpgsqlConnection($"Host={postgres._data};Username=postgres;Database=postgres;Pooling=false");
        await connection.OpenAsync();
        foreach (var sql in (string[])[$"create role portal login password '{postgres.Password}'", "create database portal owner portal"])
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }

        return postgres;
    }

    public async Task StartAgainAsync()
    {
        var options = $"-c listen_addresses= -c unix_socket_directories={_data} -c fsync=off -c shared_buffers=32MB";
        await RunAsPostgresAsync("pg_ctl", "-D", _data, "-w", "-l", Path.Combine(_data, "server.log"), "-o", options, "start");
        _process = int.Parse(File.ReadLines(Path.Combine(_data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        Leftovers.Began(_process);
    }

    /// <summary>Ends the cluster, and with it all connections.</summary>
    public async Task StopAsync()
    {
        await RunAsPostgresAsync("pg_ctl", "-D", _data, "-w", "-m", "fast", "stop");
        Leftovers.Ended(_process);
        _process = 0;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process != 0)
        {
            await StopAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    // PostgreSQL refuses to run as root; its package brings a user of its own.
    private Task RunAsPostgresAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(_binaries, program);
        return Environment.UserName == "root"
            ? RunAsync("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/tmp", RedirectStandardOutput = true, RedirectStandardInput = true })!;
        // Not to its end: the server that it starts keeps the pipe open.
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
