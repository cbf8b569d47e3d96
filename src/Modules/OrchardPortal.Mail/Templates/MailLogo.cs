using OrchardPortal.Design.Services;

namespace OrchardPortal.Mail.Templates;

/// <summary>The brand's logo as a mail can show it.</summary>
internal static class MailLogo
{
    /// <returns>An absolute address; empty where mail programs would show nothing: no logo, an SVG, or a site without an address.</returns>
    public static string Of(BrandLook look, string? baseUrl)
    {
        var logo = look.LogoUrl;
        if (logo.Length == 0 || logo.Split('?')[0].EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            return string.Empty;
        }

        return !logo.StartsWith('/') ? logo
            : Uri.TryCreate(baseUrl, UriKind.Absolute, out var site) ? site.GetLeftPart(UriPartial.Authority) + site.AbsolutePath.TrimEnd('/') + logo
            : string.Empty;
    }
}
