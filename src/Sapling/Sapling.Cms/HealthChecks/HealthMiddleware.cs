using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Configuration;
using Sapling.Cms.Shell;

namespace Sapling.Cms.HealthChecks;

/// <summary>Answers at the address of health checks: 200 when the site can serve, else 503 with the reason.</summary>
internal sealed class HealthMiddleware(RequestDelegate next, SiteHealth health, SaplingShellHost host)
{
    // The address of Orchard Core's feature of that name, which the site's configuration may change.
    private readonly PathString _path = new(host.Settings.ShellConfiguration.GetSectionCompat("OrchardCore_HealthChecks")["Url"] ?? "/health/live");

    public Task InvokeAsync(HttpContext context) =>
        context.Request.Path.Equals(_path, StringComparison.OrdinalIgnoreCase) ? AnswerAsync(context) : next(context);

    private async Task AnswerAsync(HttpContext context)
    {
        var reason = await health.CheckAsync(context.RequestAborted);
        context.Response.StatusCode = reason is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync((reason ?? "Healthy") + "\n");
    }
}
