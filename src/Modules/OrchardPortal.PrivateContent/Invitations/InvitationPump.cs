using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace OrchardPortal.PrivateContent.Invitations;

/// <summary>Works on the runs, apart from any request, each batch in a scope of its own.</summary>
internal sealed class InvitationPump(IShellHost shellHost, ShellSettings settings, ILogger<InvitationPump> logger)
{
    private int _isRunning;

    public void KickAfterCommit() => ShellScope.AddDeferredTask(_ =>
    {
        Kick();
        return Task.CompletedTask;
    });

    public void Kick()
    {
        if (Interlocked.Exchange(ref _isRunning, 1) == 1)
        {
            // Whatever began a moment ago is found by the one that runs, or within a minute.
            return;
        }

        // Not with the request's own HttpContext, scope and language.
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(RunAsync);
        }
    }

    private async Task RunAsync()
    {
        try
        {
            IReadOnlyList<string> running;
            do
            {
                running = [];
                await InScopeAsync(async runs => running = await runs.RunningAsync());
                foreach (var runId in running)
                {
                    await WorkAsync(runId);
                }
            }
            while (running.Count > 0);
        }
        catch (Exception exception) when (exception is ObjectDisposedException or OperationCanceledException or ConcurrencyException)
        {
            // The site stops, or another node goes on with it.
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Contacts could not be invited; it is tried again within a minute.");
        }
        finally
        {
            Volatile.Write(ref _isRunning, 0);
        }
    }

    private async Task WorkAsync(string runId)
    {
        var isLeft = true;
        while (isLeft)
        {
            try
            {
                await InScopeAsync(async runs => isLeft = await runs.ContinueAsync(runId));
            }
            catch (InvalidOperationException exception)
            {
                // Such as that the site does not know its own address, which links need.
                logger.LogError(exception, "The members of a list could not be invited.");
                await InScopeAsync(runs => runs.FailAsync(runId, exception.Message));
                return;
            }
        }
    }

    private async Task InScopeAsync(Func<InvitationRuns, Task> work) =>
        await (await shellHost.GetScopeAsync(settings)).UsingAsync(scope => work(scope.ServiceProvider.GetRequiredService<InvitationRuns>()));
}
