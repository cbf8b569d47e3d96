using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ReverseProxy;

/// <summary>
/// Behind a reverse proxy: takes the visitor's address, scheme and host from the headers that the configuration section
/// <c>OrchardCore:OrchardCore_ReverseProxy</c> names, if they come from a proxy it knows (else from this machine only).
/// </summary>
internal static class ForwardedHeadersConfiguration
{
    public static void UseConfiguredForwardedHeaders(this IApplicationBuilder app)
    {
        var section = app.ApplicationServices.GetRequiredService<IConfiguration>().GetSection("OrchardCore:OrchardCore_ReverseProxy");
        if (!Enum.TryParse<ForwardedHeaders>(section["ForwardedHeaders"], ignoreCase: true, out var headers) || headers == ForwardedHeaders.None)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = headers };
        foreach (var proxy in section.GetSection("KnownProxies").Get<string[]>() ?? [])
        {
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        }

        foreach (var network in section.GetSection("KnownNetworks").Get<string[]>() ?? [])
        {
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        }

        app.UseForwardedHeaders(options);
    }
}
