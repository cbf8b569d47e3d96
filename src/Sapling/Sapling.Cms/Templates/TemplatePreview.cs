using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using OrchardCore.Admin;
using OrchardCore.Security.Services;

namespace Sapling.Cms.Templates;

/// <summary>Shows a page of the site with the template that the current user is trying out: to them alone.</summary>
internal sealed class TemplatePreview(IHttpContextAccessor httpContextAccessor, IServiceProvider services)
{
    public const string Parameter = "template-preview";

    private bool _isAsked;
    private TemplateVersion? _draft;

    /// <summary>Null on every page that is no preview.</summary>
    public ValueTask<TemplateVersion?> DraftAsync()
    {
        if (_isAsked || httpContextAccessor.HttpContext is not { Request.QueryString.HasValue: true } http || !http.Request.Query.ContainsKey(Parameter))
        {
            return new(_draft);
        }

        _isAsked = true;
        return new(FindAsync(http));
    }

    private async Task<TemplateVersion?> FindAsync(HttpContext http)
    {
        if (AdminAttribute.IsApplied(http)
            || !await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(http.User, OrchardCore.Templates.Permissions.ManageTemplates))
        {
            return null;
        }

        _draft = await services.GetRequiredService<TemplateHistory>().DraftAsync();
        if (_draft is not null && !http.Response.HasStarted)
        {
            http.Response.Headers[HeaderNames.CacheControl] = "no-store";
            http.Response.Headers.ContentSecurityPolicy = Framed(http.Features.Get<SecurityHeaderValues>()?.ContentSecurityPolicy ?? StringValues.Empty);
        }

        return _draft;
    }

    /// <summary>A policy that lets the admin of this site show the page in a frame.</summary>
    public static string Framed(StringValues policy) => string.Join("; ", policy.ToString()
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(directive => !directive.StartsWith("frame-ancestors", StringComparison.OrdinalIgnoreCase))
        .Append("frame-ancestors 'self'"));
}
