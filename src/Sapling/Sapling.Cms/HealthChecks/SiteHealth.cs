using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using Sapling.Cms.Data;
using Sapling.Cms.Setup;
using Sapling.Cms.Shell;

namespace Sapling.Cms.HealthChecks;

/// <summary>Finds out whether the site can serve. The reasons say no more than anybody may know; the log says the rest.</summary>
internal sealed class SiteHealth(SaplingShellHost host, SiteDatabase database, AutoSetup autoSetup, ILogger<SiteHealth> logger)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(3);

    /// <returns>Null when it can, else why not.</returns>
    public async Task<string?> CheckAsync(CancellationToken cancellation)
    {
        if (!host.Settings.IsRunning())
        {
            return autoSetup.Failure is null ? "The site is not set up." : "The site could not be set up; the log says why.";
        }

        try
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            timeout.CancelAfter(_patience);
            await database.PingAsync(host.Settings, timeout.Token);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning("The database does not answer: {Reason}", exception.Message);
            return "The database does not answer.";
        }

        try
        {
            return await CheckSiteAsync(cancellation);
        }
        catch (Exception) when (host.Failure is not null)
        {
            return "The site could not be started; the log says why.";
        }
    }

    // What modules have registered with AddHealthChecks.
    private async Task<string?> CheckSiteAsync(CancellationToken cancellation)
    {
        string? reason = null;
        await (await host.EnterAsync()).UsingAsync(async scope =>
        {
            if (scope.ServiceProvider.GetService<HealthCheckService>() is { } checks)
            {
                var report = await checks.CheckHealthAsync(cancellation);
                reason = report.Status == HealthStatus.Unhealthy
                    ? string.Join(" ", report.Entries.Where(entry => entry.Value.Status == HealthStatus.Unhealthy).Select(entry => $"{entry.Key}: {entry.Value.Description}"))
                    : null;
            }
        });
        return reason;
    }
}
