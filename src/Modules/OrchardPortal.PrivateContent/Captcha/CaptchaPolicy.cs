using Microsoft.AspNetCore.Http;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;

namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>Lets a page that shows a service's captcha, and no other, load what the service needs.</summary>
internal sealed class CaptchaPolicy(ISiteService siteService)
{
    private static readonly string[] _directives = ["script-src", "frame-src", "connect-src", "style-src"];

    /// <summary>What a page may do where the site's settings say nothing else.</summary>
    private static readonly Dictionary<string, string> _strict = new(StringComparer.OrdinalIgnoreCase)
    {
        ["default-src"] = "'self'",
        ["img-src"] = "'self' data:",
        ["object-src"] = "'none'",
        ["base-uri"] = "'self'",
        ["frame-ancestors"] = "'none'",
        ["form-action"] = "'self'",
    };

    public async Task AllowAsync(HttpResponse response, CaptchaKind kind) =>
        response.Headers.ContentSecurityPolicy = Write(kind, (await siteService.GetSettingsAsync<SecuritySettings>()).ContentSecurityPolicy);

    /// <param name="kind">One of the services.</param>
    /// <param name="site">The site's own directives, which stand in for the strict ones.</param>
    public static string Write(CaptchaKind kind, IReadOnlyDictionary<string, string> site)
    {
        var policy = new Dictionary<string, string>(_strict, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in site)
        {
            policy[name] = value;
        }

        var hosts = kind == CaptchaKind.HCaptcha ? "https://hcaptcha.com https://*.hcaptcha.com" : "https://challenges.cloudflare.com";
        foreach (var directive in _directives)
        {
            var allowed = policy.GetValueOrDefault(directive) ?? policy["default-src"];
            policy[directive] = allowed == "'none'" ? hosts : $"{allowed} {hosts}";
        }

        return string.Join("; ", policy.Select(directive => $"{directive.Key} {directive.Value}")).ReplaceLineEndings(" ");
    }
}
