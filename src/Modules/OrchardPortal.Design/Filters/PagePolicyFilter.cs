using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;

namespace OrchardPortal.Design.Filters;

/// <summary>
/// The product's own pages run no script and stand in no frame from elsewhere, on whichever host: Orchard Core sends no such policy
/// by itself. Its admin and the pages of other modules, which need their own scripts, are left alone.
/// </summary>
internal sealed class PagePolicyFilter : IAsyncResultFilter
{
    private const string OwnAreas = "OrchardPortal.";

    private static readonly Dictionary<string, string> _strict = new(StringComparer.OrdinalIgnoreCase)
    {
        ["default-src"] = "'self'",
        ["img-src"] = "'self' data:",
        ["object-src"] = "'none'",
        ["base-uri"] = "'self'",
        ["frame-ancestors"] = "'none'",
        ["form-action"] = "'self'",
    };

    // The settings are one object until somebody changes them.
    private static readonly ConditionalWeakTable<ISite, string> _policies = [];

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is ViewResult
            && http.Response.Headers.ContentSecurityPolicy.Count == 0
            && context.ActionDescriptor.RouteValues.TryGetValue("area", out var area)
            && area?.StartsWith(OwnAreas, StringComparison.Ordinal) == true
            && !AdminAttribute.IsApplied(http))
        {
            var site = await http.RequestServices.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            http.Response.Headers.ContentSecurityPolicy = _policies.GetValue(site, Write);
        }

        await next();
    }

    private static string Write(ISite site)
    {
        var policy = new Dictionary<string, string>(_strict, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in site.GetOrCreate<SecuritySettings>().ContentSecurityPolicy)
        {
            policy[name] = value;
        }

        return string.Join("; ", policy.Select(directive => $"{directive.Key} {directive.Value}")).ReplaceLineEndings(" ");
    }
}
