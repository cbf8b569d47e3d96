using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OrchardCore.Security.Services;

/// <summary>
/// Puts the security headers on every response, errors and files included. What a page has set itself (such as a stricter policy
/// for a download) stays.
/// </summary>
internal sealed class SecurityHeadersMiddleware
{
    private readonly RequestDelegate _next;
    private readonly SecurityHeaderValues _values;

    public SecurityHeadersMiddleware(RequestDelegate next, SecurityHeaderValues values)
    {
        _next = next;
        _values = values;
    }

    public Task InvokeAsync(HttpContext context)
    {
        // When the response starts, since the handling of an error clears what was set before.
        context.Response.OnStarting(static state =>
        {
            var (response, values) = ((HttpResponse, SecurityHeaderValues))state;
            Apply(response, values);
            return Task.CompletedTask;
        }, (context.Response, _values));
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
