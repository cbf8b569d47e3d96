using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Sapling.Cms.Setup;

[Feature("OrchardCore.AutoSetup")]
internal sealed class AutoSetupStartup(AutoSetup autoSetup) : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        if (autoSetup.Options.AutoSetupPath is { Length: > 0 } path)
        {
            routes.MapGet(path, async () =>
            {
                await autoSetup.RunAsync();
                return autoSetup.Failure is null ? Results.LocalRedirect("~/") : Results.Problem(autoSetup.Failure, statusCode: StatusCodes.Status503ServiceUnavailable);
            });
        }
    }
}
