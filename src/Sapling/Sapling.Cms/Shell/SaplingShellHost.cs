using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Cms.Shell;

/// <summary>
/// Holds the one running container of the site. A change builds the next one beside it and swaps them when the next is
/// ready; whoever is on the old one finishes there.
/// </summary>
internal sealed class SaplingShellHost(
    ShellSettings settings, ShellSettingsFile settingsFile, ShellContextFactory factory, ILogger<SaplingShellHost> logger) : IShellHost, IAsyncDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private volatile ShellContext? _current;
    private long _failedAt;

    /// <summary>Why the site could not be started at the last attempt; null once it runs.</summary>
    public Exception? Failure { get; private set; }

    public ShellSettings Settings => settings;

    public async Task InitializeAsync() => await GetCurrentAsync();

    public async Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings _) => await GetCurrentAsync();

    public async Task<ShellScope> GetScopeAsync(ShellSettings _) => await EnterAsync();

    public async Task UpdateShellSettingsAsync(ShellSettings changed)
    {
        await settingsFile.SaveAsync(changed);
        await ReleaseShellContextAsync(changed);
    }

    public Task ReloadShellContextAsync(ShellSettings _, bool eventSource = true) => ReleaseShellContextAsync(settings, eventSource);

    public async Task ReleaseShellContextAsync(ShellSettings _, bool eventSource = true)
    {
        await _building.WaitAsync();
        try
        {
            await SwapAsync(await factory.CreateAsync(this));
        }
        finally
        {
            _building.Release();
        }
    }

    public IEnumerable<ShellContext> ListShellContexts() => _current is { } context ? [context] : [];

    public bool TryGetShellContext(string name, [NotNullWhen(true)] out ShellContext? shellContext)
    {
        shellContext = name == settings.Name ? _current : null;
        return shellContext is not null;
    }

    public bool TryGetSettings(string name, [NotNullWhen(true)] out ShellSettings? found)
    {
        found = name == settings.Name ? settings : null;
        return found is not null;
    }

    public IEnumerable<ShellSettings> GetAllSettings() => [settings];

    /// <summary>A scope on the running container. Takes no lock once the site runs.</summary>
    public ValueTask<ShellScope> EnterAsync()
    {
        // The context may be released between reading the field and entering it; then the next one is there already.
        while (_current is { } context)
        {
            if (context.TryEnter())
            {
                return new ValueTask<ShellScope>(new ShellScope(context, entered: true));
            }
        }

        return StartAndEnterAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _current, null) is { } context)
        {
            await context.ReleaseAsync();
        }

        _building.Dispose();
    }

    private async ValueTask<ShellScope> StartAndEnterAsync()
    {
        while (true)
        {
            var context = await GetCurrentAsync();
            if (context.TryEnter())
            {
                return new ShellScope(context, entered: true);
            }
        }
    }

    private async Task<ShellContext> GetCurrentAsync()
    {
        if (_current is { } running)
        {
            return running;
        }

        // Whoever comes while the database is away is told so at once, instead of waiting for one more connection to fail.
        if (Failure is { } failure && System.Environment.TickCount64 - Interlocked.Read(ref _failedAt) < 1000)
        {
            throw new InvalidOperationException("The site could not be started.", failure);
        }

        await _building.WaitAsync();
        try
        {
            if (_current is null)
            {
                await SwapAsync(await factory.CreateAsync(this));
            }

            Failure = null;
            return _current!;
        }
        catch (Exception exception)
        {
            Interlocked.Exchange(ref _failedAt, System.Environment.TickCount64);
            Failure = exception;
            throw;
        }
        finally
        {
            _building.Release();
        }
    }

    private async Task SwapAsync(ShellContext next)
    {
        if (Interlocked.Exchange(ref _current, next) is { } old)
        {
            logger.LogDebug("The next container is in use.");
            await old.ReleaseAsync();
        }
    }
}
