using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using Sapling.Cms.Shell;

namespace Sapling.Cms.BackgroundTasks;

/// <summary>Runs the tasks of the features that are on, each in a scope of its own, in the minutes of its schedule.</summary>
internal sealed class BackgroundTaskRunner(SaplingShellHost host, TimeProvider time, ILogger<BackgroundTaskRunner> logger) : BackgroundService
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = time.GetUtcNow();
            var next = new DateTimeOffset(now.Ticks - (now.Ticks % _minute.Ticks), TimeSpan.Zero) + _minute;
            try
            {
                await Task.Delay(next - now, time, stoppingToken);
                if (host.Settings.IsRunning())
                {
                    await RunDueAsync(next.UtcDateTime, stoppingToken);
                }
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                // What is ended in the middle fails in one way or another; it is done anew after the next start.
                return;
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "The background tasks could not be run.");
            }
        }
    }

    private async Task RunDueAsync(DateTime minute, CancellationToken stopping)
    {
        List<BackgroundTaskSettings> due = [];
        await (await host.EnterAsync()).UsingAsync(async scope => due = await DueAsync(scope, minute));
        foreach (var task in due)
        {
            stopping.ThrowIfCancellationRequested();
            try
            {
                await (await host.EnterAsync()).UsingAsync(scope => RunAsync(scope, task, stopping));
            }
            catch (Exception exception) when (!stopping.IsCancellationRequested)
            {
                logger.LogError(exception, "The background task '{Task}' failed.", task.Name);
            }
        }
    }

    private async Task<List<BackgroundTaskSettings>> DueAsync(ShellScope scope, DateTime minute)
    {
        var providers = scope.ServiceProvider.GetServices<IBackgroundTaskSettingsProvider>().ToList();
        var due = new List<BackgroundTaskSettings>();
        foreach (var task in scope.ServiceProvider.GetServices<IBackgroundTask>())
        {
            var settings = task.GetDefaultSettings();
            foreach (var provider in providers)
            {
                settings = await provider.GetSettingsAsync(task) ?? settings;
            }

            try
            {
                if (settings.Enable && CronSchedule.Parse(settings.Schedule).IsDue(minute))
                {
                    due.Add(settings);
                }
            }
            catch (FormatException exception)
            {
                logger.LogError("The background task '{Task}' has a schedule that cannot be read. {Reason}", settings.Name, exception.Message);
            }
        }

        return due;
    }

    private async Task RunAsync(ShellScope scope, BackgroundTaskSettings settings, CancellationToken stopping)
    {
        var services = scope.ServiceProvider;
        if (services.GetServices<IBackgroundTask>().GetTaskByName(settings.Name) is not { } task)
        {
            return;
        }

        var (locker, locked) = settings.IsAtomic
            ? await services.GetRequiredService<IDistributedLock>().TryAcquireBackgroundTaskLockAsync(settings)
            : (null, true);
        await using var held = locker;
        if (!locked)
        {
            return;
        }

        var context = new BackgroundTaskEventContext(settings.Name, scope);
        var handlers = services.GetServices<IBackgroundTaskEventHandler>().ToList();
        await handlers.InvokeAsync((handler, token) => handler.ExecutingAsync(context, token), stopping, logger);
        try
        {
            await task.DoWorkAsync(services, stopping);
        }
        catch (Exception exception)
        {
            context.Exception = exception;
            throw;
        }
        finally
        {
            await handlers.InvokeAsync((handler, token) => handler.ExecutedAsync(context, token), stopping, logger);
        }
    }
}
