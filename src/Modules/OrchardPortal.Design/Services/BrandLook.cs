using OrchardPortal.Design.Models;

namespace OrchardPortal.Design.Services;

/// <summary>What pages and mails need of the brand, worked out once until it changes (requirements 54 to 56).</summary>
public sealed class BrandLook
{
    internal BrandLook(SiteBrand brand)
    {
        Brand = brand;
        Stylesheet = BrandStylesheet.For(brand);
        var palette = BrandPalette.Light(BrandColours.Accent(brand));
        AccentColor = palette.Accent.ToString();
        OnAccentColor = palette.OnAccent.ToString();
        FontStack = BrandType.StackOf(brand.Font);
        (ButtonRadius, CardRadius) = BrandType.PixelRadiiOf(brand.Corners);
        var dark = brand.DarkLogoUrl.Length > 0 ? brand.DarkLogoUrl : brand.LogoUrl;
        HeaderLogoUrl = IsHeaderDark(brand, palette) ? dark : brand.LogoUrl;
    }

    internal SiteBrand Brand { get; }

    internal BrandStylesheet Stylesheet { get; }

    /// <summary>A path of this site, or an https address; empty where there is none.</summary>
    public string LogoUrl => Brand.LogoUrl;

    /// <summary>The logo for dark grounds, where there is one of its own; else empty.</summary>
    public string DarkLogoUrl => Brand.DarkLogoUrl;

    /// <summary>The logo that suits the header's ground in the light scheme.</summary>
    public string HeaderLogoUrl { get; }

    /// <summary>A path of this site, or an https address; empty where there is none.</summary>
    public string FaviconUrl => Brand.FaviconUrl;

    /// <summary>The picture for links to the site elsewhere; empty where there is none.</summary>
    public string SocialImageUrl => Brand.SocialImageUrl;

    /// <summary><c>#rrggbb</c>.</summary>
    public string AccentColor { get; }

    /// <summary>Text on the accent, <c>#rrggbb</c>.</summary>
    public string OnAccentColor { get; }

    /// <summary>A value for <c>font-family</c>.</summary>
    public string FontStack { get; }

    /// <summary>In pixels.</summary>
    public int ButtonRadius { get; }

    /// <summary>In pixels.</summary>
    public int CardRadius { get; }

    private static bool IsHeaderDark(SiteBrand brand, BrandPalette palette) =>
        brand.Header == BrandHeader.Dark || (brand.Header == BrandHeader.Accent && palette.OnAccent == Colour.White);
}
