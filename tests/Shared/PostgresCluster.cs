using System.Diagnostics;
using Npgsql;

namespace Tests.Shared;

/// <summary>A cluster in a temporary folder, reached by a socket in that folder. It trades safety for speed.</summary>
internal static class PostgresCluster
{
    private static readonly TimeSpan _longestStart = TimeSpan.FromSeconds(60);

    // The watcher ends the cluster when the test process is gone, also when that was killed.
    private const string Script = """
        bin=$1; data=$2; parent=$3
        "$bin/initdb" -D "$data" -U postgres --auth=trust --encoding=UTF8 --no-locale --no-sync >"$data.log" 2>&1 || exit 1
        "$bin/postgres" -D "$data" -c listen_addresses= -c unix_socket_directories="$data" -c max_connections=300 \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=64MB >>"$data.log" 2>&1 &
        server=$!
        while [ -d "/proc/$parent" ] && kill -0 "$server" 2>/dev/null; do sleep 1; done
        kill -QUIT "$server" 2>/dev/null; wait "$server" 2>/dev/null
        rm -rf "$data" "$data.log"
        """;

    /// <summary>Starts a cluster and returns the connection string of its administrator.</summary>
    public static string Start()
    {
        var binaries = PostgresBinaries.Find() ?? throw new InvalidOperationException(PostgresServer.SkipReason);
        var data = $"/tmp/pgtest-{Environment.ProcessId}-{Guid.NewGuid():N}"[..40];
        string[] shell = ["/bin/sh", "-c", Script, "postgres-test", binaries, data, Environment.ProcessId.ToString()];

        // PostgreSQL refuses to run as root; its package brings a user of its own.
        var command = Environment.UserName == "root" ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", .. shell] : shell;
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = "/tmp", RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        var connectionString = $"Host={data};Username=postgres;Database=postgres";
        WaitUntilReady(connectionString, process, data);
        return connectionString;
    }

    private static void WaitUntilReady(string connectionString, Process process, string data)
    {
        for (var watch = Stopwatch.StartNew(); ; Thread.Sleep(50))
        {
            try
            {
                using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
                connection.Open();
                return;
            }
            catch (Exception exception) when (exception is NpgsqlException or IOException)
            {
                if (process.HasExited || watch.Elapsed > _longestStart)
                {
                    var log = File.Exists($"{data}.log") ? File.ReadAllText($"{data}.log") : process.StandardError.ReadToEnd();
                    throw new InvalidOperationException($"PostgreSQL did not start.\n{log}", exception);
                }
            }
        }
    }
}
