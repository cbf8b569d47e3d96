using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Cms.Shell;

/// <summary>Gives each request a scope on the running container of the site.</summary>
internal sealed class SiteScopeMiddleware(RequestDelegate next, SaplingShellHost host)
{
    public async Task InvokeAsync(HttpContext context)
    {
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

        await scope.UsingAsync(current =>
        {
            context.RequestServices = current.ServiceProvider;
            return next(context);
        });
    }
}
