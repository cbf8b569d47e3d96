using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Cms.Shell;

/// <summary>What a scope has to do when it ends; made only for scopes that have something to do.</summary>
internal sealed class ScopeCallbacks
{
    public List<Func<ShellScope, Task>> BeforeDispose { get; } = [];

    public List<Func<ShellScope, Task>> Last { get; } = [];

    public List<Func<ShellScope, Exception, Task>> ExceptionHandlers { get; } = [];

    public HashSet<string> Signals { get; } = [];

    public List<Func<ShellScope, Task>> Tasks { get; } = [];

    public async Task RunBeforeDisposeAsync(ShellScope scope)
    {
        // A callback may add further ones, so the lists are read by index.
        for (var index = 0; index < BeforeDispose.Count; index++)
        {
            await BeforeDispose[index](scope);
        }

        for (var index = 0; index < Last.Count; index++)
        {
            await Last[index](scope);
        }
    }

    public async Task RunDeferredAsync(ShellScope scope)
    {
        if (Signals.Count > 0)
        {
            var signal = scope.ServiceProvider.GetRequiredService<ISignal>();
            foreach (var key in Signals)
            {
                await signal.SignalTokenAsync(key);
            }
        }

        foreach (var task in Tasks)
        {
            await RunAsync(scope, task);
        }
    }

    private static async Task RunAsync(ShellScope ended, Func<ShellScope, Task> task)
    {
        // The task may find a newer container than the one it was deferred in, with other features.
        var context = ended.ShellContext;
        // While the context itself is being activated, by whose migrations the task was deferred, there is no newer one to wait for.
        var scope = context is { Host: { } host, IsActivated: true } ? await host.GetScopeAsync(context.Settings) : await context.CreateScopeAsync();
        try
        {
            await scope.UsingAsync(task);
        }
        catch (Exception exception) when (context.Transition is null)
        {
            // The work that deferred it is committed, so it can only be reported.
            context.ServiceProvider.GetRequiredService<ILogger<ShellScope>>().LogError(exception, "A deferred task failed.");
        }
    }
}
