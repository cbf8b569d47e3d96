using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;

namespace Sapling.Cms.Shell;

/// <summary>Chains routing, the middlewares and endpoints of the startups, and the endpoint that was matched.</summary>
internal static class ShellPipelineBuilder
{
    public static IShellPipeline Build(IServiceProvider services, IEnumerable<IStartup> startups)
    {
        var app = new ApplicationBuilder(services.GetRequiredService<ShellContext>().ServiceProvider);
        app.UseRouting();

        // What the startups add comes between routing and endpoints; asynchronous ones are rare and wait here, once.
        app.UseEndpoints(routes =>
        {
            foreach (var startup in startups.OrderBy(startup => startup.ConfigureOrder))
            {
                startup.Configure(app, routes, services);
                if (startup is IAsyncStartup asynchronous && asynchronous.ConfigureAsync(app, routes, services) is { IsCompletedSuccessfully: false } pending)
                {
                    pending.AsTask().GetAwaiter().GetResult();
                }
            }
        });

        return new ShellRequestPipeline { Next = app.Build() };
    }
}
