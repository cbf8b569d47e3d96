using Sapling.Cms.HealthChecks;
using Sapling.Cms.Shell;
using Sapling.Cms.StaticFiles;

namespace Microsoft.AspNetCore.Builder;

public static class ApplicationBuilderExtensions
{
    /// <summary>Serves the site.</summary>
    /// <param name="configure">Adds middlewares that run within the scope of the site, before its pipeline.</param>
    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app, Action<IApplicationBuilder>? configure = null)
    {
        app.UseMiddleware<ModuleStaticFileMiddleware>();
        app.UseMiddleware<HealthMiddleware>();
        app.Use(HeadRequestMiddleware.InvokeAsync);
        app.UseMiddleware<SiteScopeMiddleware>();
        configure?.Invoke(app);
        app.Run(SitePipelineMiddleware.InvokeAsync);
        return app;
    }
}
