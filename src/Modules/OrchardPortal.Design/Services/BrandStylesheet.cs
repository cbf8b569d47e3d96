using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using OrchardPortal.Design.Models;

namespace OrchardPortal.Design.Services;

/// <summary>The stylesheet that carries a site's brand, with a mark of its content. Empty where the theme's own look stands.</summary>
internal sealed record BrandStylesheet(byte[] Content, string Version)
{
    public EntityTagHeaderValue ETag { get; } = new(new StringSegment($"\"{Version}\""));

    public static BrandStylesheet For(SiteBrand brand)
    {
        var light = Light(brand);
        var dark = Dark(brand, light);
        var css = new StringBuilder();
        Append(css, ":root{", $"{light}{Type(brand)}{Header(brand.Header)}", "}\n");
        Append(css, "@media (prefers-color-scheme: dark){:root{", $"{dark}{DarkHeader(brand.Header)}", "}}\n");
        var content = Encoding.UTF8.GetBytes(css.ToString());

        return new(content, Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8)));
    }

    private static string Light(SiteBrand brand)
    {
        var hasGround = BrandColours.Ground(brand.PageColor, brand.TextColor, isDark: false, out var surfaces);
        return (Colour.TryParse(brand.AccentColor, out var accent) ? Block(BrandPalette.Light(accent, surfaces.Page)) : string.Empty)
            + (hasGround ? Block(surfaces) : string.Empty);
    }

    private static string Dark(SiteBrand brand, string light)
    {
        var hasGround = BrandColours.Ground(brand.DarkPageColor, brand.DarkTextColor, isDark: true, out var surfaces);

        // What the light scheme sets would otherwise reach into the dark one.
        hasGround |= light.Contains("--page:", StringComparison.Ordinal);
        var own = brand.DarkAccentColor.Length > 0 ? brand.DarkAccentColor : brand.AccentColor;
        return (Colour.TryParse(own, out var accent) ? Block(BrandPalette.Dark(accent, surfaces.Page)) : string.Empty)
            + (hasGround ? Block(surfaces) : string.Empty);
    }

    private static string Type(SiteBrand brand)
    {
        var css = new StringBuilder();
        if (brand.Font != BrandFont.System)
        {
            css.Append("--sans:").Append(BrandType.StackOf(brand.Font)).Append(';');
        }

        if (brand.HeadingFont != brand.Font)
        {
            css.Append("--font-heading:").Append(BrandType.StackOf(brand.HeadingFont)).Append(';');
        }

        if (brand.Corners != BrandCorners.Rounded)
        {
            var (small, large) = BrandType.RadiiOf(brand.Corners);
            css.Append("--radius:").Append(small).Append(";--radius-large:").Append(large).Append(';');
        }

        return css.ToString();
    }

    private static string Header(BrandHeader header) => header switch
    {
        BrandHeader.Tinted => "--header-ground:var(--accent-soft);--header-line:var(--accent-line);--header-hover:var(--page);--header-current:var(--page);",
        BrandHeader.Accent => "--header-ground:var(--accent);--header-line:var(--accent);--header-ink:var(--on-accent);--header-ink-soft:var(--on-accent);"
            + "--header-hover:var(--accent-hover);--header-current:var(--accent-hover);--header-link:var(--on-accent);--header-mark:var(--on-accent);--header-mark-ink:var(--accent);",
        BrandHeader.Dark => "--header-ground:#17181b;--header-line:#17181b;--header-ink:#fff;--header-ink-soft:#d6d8db;"
            + "--header-hover:#2b2d31;--header-current:#2b2d31;--header-link:#fff;",
        _ => string.Empty,
    };

    private static string DarkHeader(BrandHeader header) => header == BrandHeader.Dark ? "--header-ground:#0b0c0d;--header-line:var(--line);" : string.Empty;

    private static string Block(BrandPalette palette) =>
        $"--accent:{palette.Accent};--accent-hover:{palette.Hover};--on-accent:{palette.OnAccent};" +
        $"--accent-ink:{palette.Ink};--accent-soft:{palette.Soft};--accent-line:{palette.Line};";

    private static string Block(BrandSurfaces surfaces) =>
        $"--page:{surfaces.Page};--sunken:{surfaces.Sunken};--raised:{surfaces.Raised};--ink:{surfaces.Ink};" +
        $"--ink-soft:{surfaces.InkSoft};--ink-faint:{surfaces.InkFaint};--line:{surfaces.Line};--line-strong:{surfaces.LineStrong};";

    private static void Append(StringBuilder css, string before, string block, string after)
    {
        if (block.Length > 0)
        {
            css.Append(before).Append(block).Append(after);
        }
    }
}
