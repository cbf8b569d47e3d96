using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using OrchardCore.ReverseProxy;

namespace OrchardCore.Security.Services;

/// <summary>Stands before everything that can answer a request, files of the application included.</summary>
internal sealed class EveryResponseFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseConfiguredForwardedHeaders();
        app.UseMiddleware<SecurityHeadersMiddleware>();
        next(app);
    };
}
