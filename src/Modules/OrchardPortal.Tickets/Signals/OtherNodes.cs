using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using OrchardCore.Environment.Shell;
using YesSql;

namespace OrchardPortal.Tickets.Signals;

/// <summary>
/// Several nodes share a database only when it is PostgreSQL, and then its LISTEN and NOTIFY carry the signals. With any other
/// database there is nobody to tell.
/// </summary>
internal sealed class OtherNodes(IStore store, ShellSettings settings, IHostApplicationLifetime lifetime, ILogger<OtherNodes> logger)
{
    internal const string Channel = "orchardportal_tickets";

    // Longer ones PostgreSQL refuses; a signal has at most some twenty ids.
    private const int MaxPayload = 7900;

    private static readonly string _node = Guid.NewGuid().ToString("N");
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);
    private static readonly Lock _gate = new();
    private static readonly HashSet<string> _listening = [];

    private readonly bool _isPostgres = store.Configuration.ConnectionFactory.DbConnectionType == typeof(NpgsqlConnection);
    private readonly string _site = settings.Name + "/" + store.Configuration.Schema + "/" + store.Configuration.TablePrefix;

    public async Task TellAsync(IReadOnlyList<TicketSignal> signals)
    {
        if (!_isPostgres)
        {
            return;
        }

        try
        {
            await using var connection = (NpgsqlConnection)store.Configuration.ConnectionFactory.CreateConnection();
            await connection.OpenAsync();
            foreach (var signal in signals)
            {
                var payload = JsonSerializer.Serialize(new NodeSignal(_node, _site, signal));
                if (payload.Length <= MaxPayload)
                {
                    await using var command = new NpgsqlCommand("SELECT pg_notify($1, $2)", connection) { Parameters = { new() { Value = Channel }, new() { Value = payload } } };
                    await command.ExecuteNonQueryAsync();
                }
            }
        }
        catch (NpgsqlException exception)
        {
            // What happened is committed. The others see it at their next look.
            logger.LogInformation(exception, "Other nodes could not be told of a change.");
        }
    }

    /// <summary>Listens as long as there are listeners here; one loop for the site, whichever container began it.</summary>
    public void Listen(TicketSignalHub hub)
    {
        if (!_isPostgres)
        {
            return;
        }

        lock (_gate)
        {
            if (_listening.Add(_site))
            {
                // On its own: it must not live and die with the request that happened to be the first.
                using (ExecutionContext.SuppressFlow())
                {
                    _ = Task.Run(() => RunAsync(hub, lifetime.ApplicationStopping));
                }
            }
        }
    }

    private async Task RunAsync(TicketSignalHub hub, CancellationToken stopping)
    {
        var pause = TimeSpan.FromSeconds(1);
        while (!stopping.IsCancellationRequested && !IsOver(hub))
        {
            try
            {
                await ListenAsync(hub, stopping);
                pause = TimeSpan.FromSeconds(1);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException or InvalidOperationException)
            {
                logger.LogInformation(exception, "Other nodes are not heard at the moment; trying again in {Pause}.", pause);
                await Task.Delay(pause, stopping).ContinueWith(_ => { }, TaskScheduler.Default);
                pause = TimeSpan.FromSeconds(Math.Min(30, pause.TotalSeconds * 2));
            }
        }
    }

    private async Task ListenAsync(TicketSignalHub hub, CancellationToken stopping)
    {
        await using var connection = (NpgsqlConnection)store.Configuration.ConnectionFactory.CreateConnection();
        connection.Notification += (_, notice) => Hear(hub, notice.Payload);
        await connection.OpenAsync(stopping);
        await ExecuteAsync(connection, "LISTEN " + Channel, stopping);
        // What was told before this moment was told to nobody here.
        hub.Tell(new TicketSignal(TicketSignalKind.Missed, "", 0));
        while (hub.HasListeners)
        {
            if (!await connection.WaitAsync(_patience, stopping))
            {
                // A connection that broke without a word is found out by talking to it.
                await ExecuteAsync(connection, "SELECT 1", stopping);
            }
        }
    }

    private void Hear(TicketSignalHub hub, string payload)
    {
        try
        {
            if (JsonSerializer.Deserialize<NodeSignal>(payload) is { Signal: not null } heard && heard.Node != _node && heard.Site == _site)
            {
                hub.Tell(heard.Signal);
            }
        }
        catch (JsonException)
        {
            // Somebody else uses the channel's name.
        }
    }

    private bool IsOver(TicketSignalHub hub)
    {
        lock (_gate)
        {
            return !hub.HasListeners && _listening.Remove(_site);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
