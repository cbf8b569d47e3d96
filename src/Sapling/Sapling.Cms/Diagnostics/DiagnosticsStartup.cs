using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Modules;

namespace OrchardCore.Diagnostics;

[Feature("OrchardCore.Diagnostics")]
internal sealed class DiagnosticsStartup : StartupBase
{
    // Once the visitor and their language are known, around everything else.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Authentication + 20;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<HttpErrorTexts>();
        services.AddShapeAttributes<HttpErrorShapes>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<ErrorPages>();
}
