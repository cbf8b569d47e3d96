using OrchardPortal.Design.Models;

namespace OrchardPortal.Design.Services;

/// <summary>Reads a brand's colours, with the theme's in place of those that are not given.</summary>
internal static class BrandColours
{
    /// <summary>The theme's accent, which stands where the owner chose none.</summary>
    public static readonly Colour ThemeAccent = new(0x1f, 0x6f, 0x5c);

    public static Colour Accent(SiteBrand brand) => Colour.TryParse(brand.AccentColor, out var accent) ? accent : ThemeAccent;

    public static Colour DarkAccent(SiteBrand brand) => Colour.TryParse(brand.DarkAccentColor, out var accent) ? accent : Accent(brand);

    /// <returns>Whether the owner chose a ground or a text of their own.</returns>
    public static bool Ground(string page, string text, bool isDark, out BrandSurfaces surfaces)
    {
        var ownPage = Colour.TryParse(page, out var ground);
        var ownText = Colour.TryParse(text, out var ink);
        ground = ownPage ? ground : isDark ? BrandSurfaces.DarkPage : BrandSurfaces.LightPage;
        ink = ownText ? ink : isDark ? BrandSurfaces.DarkText : BrandSurfaces.LightText;
        surfaces = isDark ? BrandSurfaces.Dark(ground, ink) : BrandSurfaces.Light(ground, ink);

        return ownPage || ownText;
    }
}
