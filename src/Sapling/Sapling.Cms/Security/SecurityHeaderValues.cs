using Microsoft.Extensions.Primitives;
using OrchardCore.Security.Settings;

namespace OrchardCore.Security.Services;

/// <summary>The headers, as text that is made once: strict by default, changed by the settings of the feature.</summary>
internal sealed class SecurityHeaderValues
{
    private static readonly Dictionary<string, string> _contentSecurityPolicy = new(StringComparer.OrdinalIgnoreCase)
    {
        ["default-src"] = "'self'",
        ["img-src"] = "'self' data:",
        ["object-src"] = "'none'",
        ["base-uri"] = "'self'",
        ["frame-ancestors"] = "'none'",
        ["form-action"] = "'self'",
    };

    private static readonly Dictionary<string, string> _permissionsPolicy = new(StringComparer.OrdinalIgnoreCase)
    {
        ["camera"] = "()",
        ["geolocation"] = "()",
        ["microphone"] = "()",
        ["payment"] = "()",
        ["usb"] = "()",
        ["browsing-topics"] = "()",
    };

    public SecurityHeaderValues(SecuritySettings settings)
    {
        ContentSecurityPolicy = Join(_contentSecurityPolicy, settings.ContentSecurityPolicy, " ", "; ");
        PermissionsPolicy = Join(_permissionsPolicy, settings.PermissionsPolicy, "=", ", ");
        ReferrerPolicy = string.IsNullOrWhiteSpace(settings.ReferrerPolicy) ? "same-origin" : settings.ReferrerPolicy;
    }

    public StringValues ContentSecurityPolicy { get; }

    public StringValues PermissionsPolicy { get; }

    public StringValues ReferrerPolicy { get; }

    private static string Join(Dictionary<string, string> defaults, Dictionary<string, string> changes, string assign, string separator)
    {
        var policies = new Dictionary<string, string>(defaults, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in changes)
        {
            policies[name] = value;
        }

        // A line break in a setting would end the header.
        return string.Join(separator, policies.Select(policy => string.Concat(policy.Key, assign, policy.Value)))
            .ReplaceLineEndings(" ");
    }
}
