using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;
using OrchardCore.Security.Services;

namespace OrchardCore.Security;

[Feature("OrchardCore.Security")]
internal sealed class SecurityStartup : StartupBase
{
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Security;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<SiteSecurityHeadersMiddleware>();
}
