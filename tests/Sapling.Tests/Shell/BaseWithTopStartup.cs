using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Sapling.Tests.Shell;

[Feature("Test.Base")]
[RequireFeatures("Test.Top")]
internal sealed class BaseWithTopStartup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapGet("/both", () => "both");
}
