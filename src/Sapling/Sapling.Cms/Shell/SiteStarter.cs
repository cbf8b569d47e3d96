using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using Sapling.Cms.Data;
using Sapling.Cms.Setup;

namespace Sapling.Cms.Shell;

/// <summary>
/// Makes the site ready before the server accepts its first connection. Should the database not be there, the server
/// starts nevertheless, answers 503, and the site is tried again until it runs.
/// </summary>
internal sealed class SiteStarter(
    SaplingShellHost host, AutoSetup autoSetup, IApplicationContext applicationContext, IHostEnvironment environment,
    TimeProvider time, ILogger<SiteStarter> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stopping = new();
    private Task _retries = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        environment.ContentRootFileProvider = new CompositeFileProvider(new ModuleEmbeddedFileProvider(applicationContext), environment.ContentRootFileProvider);
        if (!await TryAsync())
        {
            _retries = RetryAsync();
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _retries;
    }

    public void Dispose() => _stopping.Dispose();

    /// <returns>False when it is worth another try.</returns>
    private async Task<bool> TryAsync()
    {
        try
        {
            await autoSetup.StartAsync();
            await host.InitializeAsync();
            return !autoSetup.MayRetry;
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "The site could not be started.");
            return !DatabaseLoss.Is(exception);
        }
    }

    private async Task RetryAsync()
    {
        try
        {
            do
            {
                await Task.Delay(_pause, time, _stopping.Token);
            }
            while (!await TryAsync());
        }
        catch (OperationCanceledException)
        {
            // The application ends.
        }
    }
}
