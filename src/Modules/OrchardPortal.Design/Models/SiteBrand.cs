namespace OrchardPortal.Design.Models;

/// <summary>
/// The brand as the owner chose it, a section of the site's settings (requirements 54 to 56). Colours are written <c>#rgb</c> or <c>#rrggbb</c>;
/// one that is empty is the theme's, in the dark scheme one that fits that of the light scheme.
/// </summary>
public class SiteBrand
{
    public const int UrlMaxLength = 500;
    public const int ColourMaxLength = 7;

    /// <summary>A path of this site, or an https address. Empty: the theme's mark beside the site's name.</summary>
    public string LogoUrl { get; set; } = string.Empty;

    /// <summary>The logo on dark grounds. Empty: the same logo.</summary>
    public string DarkLogoUrl { get; set; } = string.Empty;

    /// <summary>The icon of the browser's tab. Empty: the theme's.</summary>
    public string FaviconUrl { get; set; } = string.Empty;

    /// <summary>The picture that goes with a link to the site on social networks and in chats. Empty: none.</summary>
    public string SocialImageUrl { get; set; } = string.Empty;

    /// <summary>Buttons, links and marks.</summary>
    public string AccentColor { get; set; } = string.Empty;

    /// <summary>The ground of pages.</summary>
    public string PageColor { get; set; } = string.Empty;

    public string TextColor { get; set; } = string.Empty;

    public string DarkAccentColor { get; set; } = string.Empty;

    public string DarkPageColor { get; set; } = string.Empty;

    public string DarkTextColor { get; set; } = string.Empty;

    public BrandFont Font { get; set; }

    public BrandFont HeadingFont { get; set; }

    public BrandCorners Corners { get; set; }

    public BrandHeader Header { get; set; }
}
