namespace OrchardCore.Security.Settings;

/// <summary>The site's changes to the security headers: directives by name, each replaces the default of that name.</summary>
public class SecuritySettings
{
    public Dictionary<string, string> ContentSecurityPolicy { get; set; } = [];

    public Dictionary<string, string> PermissionsPolicy { get; set; } = [];

    public string? ReferrerPolicy { get; set; }
}
