using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using Sapling.Cms.Setup;

namespace Sapling.Cms.Shell;

/// <summary>Makes the site ready before the server accepts its first connection.</summary>
internal sealed class SiteStarter(
    SaplingShellHost host, AutoSetup autoSetup, IApplicationContext applicationContext, IHostEnvironment environment, ILogger<SiteStarter> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        environment.ContentRootFileProvider = new CompositeFileProvider(new ModuleEmbeddedFileProvider(applicationContext), environment.ContentRootFileProvider);
        try
        {
            await autoSetup.StartAsync();
            await host.InitializeAsync();
        }
        catch (Exception exception)
        {
            // The server starts nevertheless: it answers 503 with the reason at /health, and tries again at each request.
            logger.LogError(exception, "The site could not be started.");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
