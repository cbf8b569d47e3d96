using Microsoft.AspNetCore.Http;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;

namespace OrchardCore.Security.Services;

/// <summary>Puts the site's own policies in the place of the default ones.</summary>
internal sealed class SiteSecurityHeadersMiddleware
{
    private readonly RequestDelegate _next;
    private readonly ISiteService _siteService;
    private Current? _current;

    public SiteSecurityHeadersMiddleware(RequestDelegate next, ISiteService siteService)
    {
        _next = next;
        _siteService = siteService;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        // The section is one instance until the settings change.
        var settings = await _siteService.GetSettingsAsync<SecuritySettings>();
        var current = _current;
        if (current is null || !ReferenceEquals(current.Settings, settings))
        {
            _current = current = new Current(settings, new SecurityHeaderValues(settings));
        }

        context.Features.Set(current.Values);
        await _next(context);
    }

    private sealed record Current(SecuritySettings Settings, SecurityHeaderValues Values);
}
