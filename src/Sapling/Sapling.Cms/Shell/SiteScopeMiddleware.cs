using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Cms.Data;
using Sapling.Cms.Setup;

namespace Sapling.Cms.Shell;

/// <summary>Gives each request a scope on the running container of the site.</summary>
internal sealed class SiteScopeMiddleware(RequestDelegate next, SaplingShellHost host, AutoSetup autoSetup, ILogger<SiteScopeMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!host.Settings.IsRunning() && autoSetup.IsConfigured && string.IsNullOrEmpty(autoSetup.Options.AutoSetupPath))
        {
            // The configuration decides what becomes of the site, so that no visitor may.
            await Unavailable.WriteAsync(context);
            return;
        }

        ShellScope scope;
        try
        {
            scope = await host.EnterAsync();
        }
        catch (Exception)
        {
            // The reason is logged where it happened, and /health tells it; the site tries again by itself.
            await Unavailable.WriteAsync(context);
            return;
        }

        try
        {
            await scope.UsingAsync(current =>
            {
                context.RequestServices = current.ServiceProvider;
                return next(context);
            });
        }
        catch (Exception exception) when (DatabaseLoss.Is(exception) && !context.Response.HasStarted)
        {
            logger.LogError(exception, "The database does not answer.");
            context.Response.Clear();
            await Unavailable.WriteAsync(context);
        }
    }
}
