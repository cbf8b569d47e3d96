using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.BackgroundJobs;

/// <summary>Work that starts when the request has ended and for which nobody waits.</summary>
public static class HttpBackgroundJob
{
    public static Task ExecuteAfterEndOfRequestAsync(string jobName, Func<ShellScope, Task> job)
    {
        ShellScope.AddDeferredTask(scope =>
        {
            _ = RunAsync(scope.ServiceProvider.GetRequiredService<IShellHost>(), scope.ShellContext.Settings, jobName, job);
            return Task.CompletedTask;
        });

        return Task.CompletedTask;
    }

    public static Task ExecuteAfterEndOfRequestAsync<T1>(string jobName, T1 item1, Func<ShellScope, T1, Task> job) =>
        ExecuteAfterEndOfRequestAsync(jobName, scope => job(scope, item1));

    public static Task ExecuteAfterEndOfRequestAsync<T1, T2>(string jobName, T1 item1, T2 item2, Func<ShellScope, T1, T2, Task> job) =>
        ExecuteAfterEndOfRequestAsync(jobName, scope => job(scope, item1, item2));

    public static Task ExecuteAfterEndOfRequestAsync<T1, T2, T3>(string jobName, T1 item1, T2 item2, T3 item3, Func<ShellScope, T1, T2, T3, Task> job) =>
        ExecuteAfterEndOfRequestAsync(jobName, scope => job(scope, item1, item2, item3));

    private static async Task RunAsync(IShellHost host, ShellSettings settings, string jobName, Func<ShellScope, Task> job)
    {
        await Task.Yield();
        var scope = await host.GetScopeAsync(settings);
        await scope.UsingAsync(async current =>
        {
            try
            {
                await job(current);
            }
            catch (Exception exception)
            {
                var logger = current.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(HttpBackgroundJob));
                logger.LogError(exception, "The background job '{JobName}' failed.", jobName);
                await current.HandleExceptionAsync(exception);
            }
        });
    }
}
