using Microsoft.AspNetCore.Http;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;

namespace OrchardPortal.Design.Services;

/// <summary>Lets a page in preview, and no other, stand in a frame of this site's own admin.</summary>
internal sealed class FramePolicy(ISiteService siteService)
{
    /// <summary>What a page may do where the site's settings say nothing else.</summary>
    private static readonly Dictionary<string, string> _strict = new(StringComparer.OrdinalIgnoreCase)
    {
        ["default-src"] = "'self'",
        ["img-src"] = "'self' data:",
        ["object-src"] = "'none'",
        ["base-uri"] = "'self'",
        ["form-action"] = "'self'",
    };

    public async Task AllowOwnFramesAsync(HttpResponse response)
    {
        var policy = new Dictionary<string, string>(_strict, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in (await siteService.GetSettingsAsync<SecuritySettings>()).ContentSecurityPolicy)
        {
            policy[name] = value;
        }

        policy["frame-ancestors"] = "'self'";
        response.Headers.ContentSecurityPolicy = string.Join("; ", policy.Select(directive => $"{directive.Key} {directive.Value}")).ReplaceLineEndings(" ");
    }
}
