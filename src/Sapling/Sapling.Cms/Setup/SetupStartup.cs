using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Setup.Services;

namespace Sapling.Cms.Setup;

[Feature("OrchardCore.Setup")]
internal sealed class SetupStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<ISetupService, SetupService>();

    // While the site is not set up, every address asks for it.
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute("Setup", "OrchardCore.Setup", string.Empty, new { controller = "Setup", action = "Index" });
        routes.MapFallback(context =>
        {
            context.Response.Redirect($"{context.Request.PathBase}/");
            return Task.CompletedTask;
        });
    }
}
