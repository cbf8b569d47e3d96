using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Cms.Shell;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>
/// One container of the site: its services and its pipeline. It counts its users; released, it ends when the last of
/// them has left.
/// </summary>
public class ShellContext : IDisposable, IAsyncDisposable
{
    // The owner counts as one user, so that the count is 0 only once the context has been released and left by all.
    private int _users = 1;
    private int _released;

    public long UtcTicks { get; } = DateTime.UtcNow.Ticks;

    public ShellSettings Settings { get; set; } = default!;

    public IServiceProvider ServiceProvider { get; set; } = default!;

    public bool IsActivated { get; set; }

    public IShellPipeline Pipeline { get; set; } = default!;

    public bool IsDisposed => Volatile.Read(ref _users) == 0;

    public bool Released => Volatile.Read(ref _released) == 1;

    public int ActiveScopes => Math.Max(0, Volatile.Read(ref _users) - (Released ? 0 : 1));

    /// <summary>The host that may have a newer context than this one; null for one that works on its own until it is done.</summary>
    internal SaplingShellHost? Host { get; set; }

    /// <summary>The change that this context is built for and that is not committed yet.</summary>
    internal ShellTransition? Transition { get; set; }

    /// <exception cref="ObjectDisposedException">The context has ended.</exception>
    public Task<ShellScope> CreateScopeAsync() => Task.FromResult(new ShellScope(this));

    /// <summary>Lets the context end when its last scope has.</summary>
    public Task ReleaseAsync() =>
        Interlocked.Exchange(ref _released, 1) == 0 ? ExitAsync().AsTask() : Task.CompletedTask;

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        ReleaseAsync().GetAwaiter().GetResult();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await ReleaseAsync();
    }

    internal bool TryEnter()
    {
        var users = Volatile.Read(ref _users);
        while (users > 0)
        {
            var seen = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (seen == users)
            {
                return true;
            }

            users = seen;
        }

        return false;
    }

    internal ValueTask ExitAsync() => Interlocked.Decrement(ref _users) == 0 ? new ValueTask(EndAsync()) : default;

    private async Task EndAsync()
    {
        if (IsActivated)
        {
            await using var scope = ServiceProvider.CreateAsyncScope();
            var events = scope.ServiceProvider.GetServices<IModularTenantEvents>().Reverse().ToArray();
            foreach (var tenantEvents in events)
            {
                await tenantEvents.TerminatingAsync();
            }

            foreach (var tenantEvents in events)
            {
                await tenantEvents.TerminatedAsync();
            }
        }

        if (ServiceProvider is IAsyncDisposable services)
        {
            await services.DisposeAsync();
        }
    }
}
