using Microsoft.AspNetCore.Http;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;

namespace OrchardPortal.Saml.Services;

/// <summary>Lets a page that posts a message to a provider, and no other page, post there.</summary>
internal sealed class PostFormPolicy(ISiteService siteService)
{
    private static readonly Dictionary<string, string> _strict = new(StringComparer.OrdinalIgnoreCase)
    {
        ["default-src"] = "'self'",
        ["img-src"] = "'self' data:",
        ["object-src"] = "'none'",
        ["base-uri"] = "'self'",
        ["frame-ancestors"] = "'none'",
    };

    /// <param name="destination">Absolute; where the page's form goes.</param>
    public async Task AllowAsync(HttpResponse response, string destination)
    {
        var policy = new Dictionary<string, string>(_strict, StringComparer.OrdinalIgnoreCase);

        foreach (var (name, value) in (await siteService.GetSettingsAsync<SecuritySettings>()).ContentSecurityPolicy)
        {
            policy[name] = value;
        }

        // The answer's redirects count as the form's, and the provider may send the visitor on to a host of its own: no list could know.
        policy["form-action"] = new Uri(destination).GetLeftPart(UriPartial.Authority) + " 'self' https:";

        response.Headers.ContentSecurityPolicy = string.Join("; ", policy.Select(directive => $"{directive.Key} {directive.Value}")).ReplaceLineEndings(" ");
    }
}
