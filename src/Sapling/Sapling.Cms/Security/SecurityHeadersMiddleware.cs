using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OrchardCore.Security.Settings;

namespace OrchardCore.Security.Services;

/// <summary>
/// Puts the security headers on every response, errors and files included. What a page has set itself (such as a stricter policy
/// for a download) stays.
/// </summary>
internal sealed class SecurityHeadersMiddleware
{
    private static readonly SecurityHeaderValues _defaults = new(new SecuritySettings());

    private readonly RequestDelegate _next;

    public SecurityHeadersMiddleware(RequestDelegate next) => _next = next;

    public Task InvokeAsync(HttpContext context)
    {
        // When the response starts, since the handling of an error clears what was set before.
        context.Response.OnStarting(static state =>
        {
            var response = (HttpResponse)state;
            Apply(response, response.HttpContext.Features.Get<SecurityHeaderValues>() ?? _defaults);
            return Task.CompletedTask;
        }, context.Response);
        return _next(context);
    }

    private static void Apply(HttpResponse response, SecurityHeaderValues values)
    {
        var headers = response.Headers;
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, values.ContentSecurityPolicy);
        headers.TryAdd(HeaderNames.XContentTypeOptions, "nosniff");
        headers.TryAdd(SecurityHeaderNames.ReferrerPolicy, values.ReferrerPolicy);
        headers.TryAdd(SecurityHeaderNames.PermissionsPolicy, values.PermissionsPolicy);
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        if (response.HttpContext.Request.IsHttps && !IsLocal(response.HttpContext.Request.Host.Host))
        {
            headers.TryAdd(HeaderNames.StrictTransportSecurity, "max-age=31536000");
        }
    }

    // A browser that once believed the header for localhost would refuse every other project of a developer.
    private static bool IsLocal(string host) => host is "localhost" or "127.0.0.1" or "[::1]" || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
