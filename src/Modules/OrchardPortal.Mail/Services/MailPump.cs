using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardPortal.Mail.Services;

/// <summary>Has the queue looked at: as soon as something was put into it, and when the next mail is due.</summary>
internal sealed class MailPump : IDisposable
{
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(1);

    private readonly IShellHost _shellHost;
    private readonly ShellSettings _settings;
    private readonly ILogger _logger;
    private readonly Timer _timer;
    private readonly CancellationTokenSource _ending = new();
    private int _kicks;

    public MailPump(IShellHost shellHost, ShellSettings settings, ILogger<MailPump> logger)
    {
        _shellHost = shellHost;
        _settings = settings;
        _logger = logger;
        _timer = new Timer(_ => Kick());
    }

    /// <summary>Has what the current unit of work queues sent once that has committed.</summary>
    public void KickAfterCommit()
    {
        if (ShellScope.Get(typeof(MailPump)) is null)
        {
            ShellScope.Set(typeof(MailPump), this);
            ShellScope.AddDeferredTask(_ =>
            {
                Kick();
                return Task.CompletedTask;
            });
        }
    }

    public void Kick()
    {
        if (_ending.IsCancellationRequested || Interlocked.Increment(ref _kicks) > 1)
        {
            return;
        }

        // Not with the request's own HttpContext, scope and language.
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(RunAsync);
        }
    }

    public void Dispose()
    {
        _ending.Cancel();
        _timer.Dispose();
        _ending.Dispose();
    }

    private async Task RunAsync()
    {
        int seen;
        do
        {
            seen = Volatile.Read(ref _kicks);
            try
            {
                await SendAsync(_ending.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
            {
                // The site stops, or another container does this from now on.
                return;
            }
            catch (Exception exception)
            {
                _logger.LogError(exception, "The queue of mail could not be worked on; it is tried again within a minute.");
            }
        }
        while (Interlocked.CompareExchange(ref _kicks, 0, seen) != seen);
    }

    private async Task SendAsync(CancellationToken ending)
    {
        TimeSpan? next = null;
        await (await _shellHost.GetScopeAsync(_settings)).UsingAsync(async scope =>
            // Before the container of this pump is the running one, another may be that does not know of mail.
            next = scope.ServiceProvider.GetService<MailRun>() is { } run ? await run.SendDueAsync(ending) : _soon);
        if (next is { } wait && !ending.IsCancellationRequested)
        {
            _timer.Change(wait, Timeout.InfiniteTimeSpan);
        }
    }
}
