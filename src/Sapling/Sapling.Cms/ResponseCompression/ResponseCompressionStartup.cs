using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace OrchardCore.ResponseCompression;

/// <summary>
/// Compresses the pages of guests. Those of members go out as they are: what differs by member must not be guessed from the length of
/// a compressed page that also repeats what somebody else wrote into its address.
/// </summary>
[Feature("OrchardCore.ResponseCompression")]
internal sealed class ResponseCompressionStartup : StartupBase
{
    // Once it is known who asks.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Authentication + 5;

    public override void ConfigureServices(IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "image/svg+xml"];
    });

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseWhen(IsForGuest, guests => guests.UseResponseCompression());

    private static bool IsForGuest(HttpContext context) =>
        !StringValues.IsNullOrEmpty(context.Request.Headers.AcceptEncoding) && context.User.Identity?.IsAuthenticated != true;
}
