using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardPortal.Design.Models;

namespace OrchardPortal.Design.Services;

/// <summary>Says how well the colours can be read, and what the pages do about it.</summary>
internal sealed class BrandNotes(IStringLocalizer<BrandNotes> stringLocalizer)
{
    private const double TextContrast = 4.5;
    private readonly IStringLocalizer S = stringLocalizer;

    public IReadOnlyList<BrandNote> Of(SiteBrand brand)
    {
        BrandColours.Ground(brand.PageColor, brand.TextColor, isDark: false, out var light);
        BrandColours.Ground(brand.DarkPageColor, brand.DarkTextColor, isDark: true, out var dark);
        var accent = BrandColours.Accent(brand);
        var darkAccent = BrandColours.DarkAccent(brand);

        return
        [
            Text(S["Light"], light),
            Links(S["Light"], accent, BrandPalette.Light(accent, light.Page).Ink, light.Page),
            Buttons(S["Light"], BrandPalette.Light(accent, light.Page)),
            Text(S["Dark"], dark),
            Links(S["Dark"], darkAccent, BrandPalette.Dark(darkAccent, dark.Page).Ink, dark.Page),
            Buttons(S["Dark"], BrandPalette.Dark(darkAccent, dark.Page)),
        ];
    }

    private BrandNote Text(string scheme, BrandSurfaces surfaces) =>
        new(true, S["{0}: text on the page has a contrast of {1}.", scheme, Shown(surfaces.Ink.ContrastWith(surfaces.Page))]);

    private BrandNote Links(string scheme, Colour accent, Colour ink, Colour page)
    {
        var contrast = accent.ContrastWith(page);
        return contrast < TextContrast
            ? new(false, S["{0}: links in {1} would be hard to read (contrast {2}, {3} is needed). They are shown in {4}.", scheme, accent, Shown(contrast), Shown(TextContrast), ink])
            : new(true, S["{0}: links have a contrast of {1}.", scheme, Shown(ink.ContrastWith(page))]);
    }

    private BrandNote Buttons(string scheme, BrandPalette palette) =>
        new(true, palette.OnAccent == Colour.White
            ? S["{0}: buttons are {1} with white text, contrast {2}.", scheme, palette.Accent, Shown(palette.OnAccent.ContrastWith(palette.Accent))]
            : S["{0}: buttons are {1} with black text, contrast {2}.", scheme, palette.Accent, Shown(palette.OnAccent.ContrastWith(palette.Accent))]);

    private static string Shown(double contrast) => contrast.ToString("0.0", CultureInfo.CurrentCulture);
}
