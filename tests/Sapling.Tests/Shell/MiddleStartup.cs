using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Sapling.Tests.Shell;

/// <summary>A request that takes as long as the test wants.</summary>
[Feature("Test.Middle")]
internal sealed class MiddleStartup(Gate gate) : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapGet("/slow", gate.PassAsync);
}
