namespace OrchardPortal.Design.Models;

/// <summary>
/// What the pages need of one accent colour in one scheme. Text in and on every shade reaches a contrast of 4.5
/// (WCAG 2.2, 1.4.3), however unlucky the accent was chosen.
/// </summary>
/// <param name="Accent">Grounds of buttons and marks.</param>
/// <param name="Hover">The same under the pointer.</param>
/// <param name="OnAccent">Text on <paramref name="Accent"/>.</param>
/// <param name="Ink">Links and text in the accent on the page and on <paramref name="Soft"/>.</param>
/// <param name="Soft">A tinted ground.</param>
/// <param name="Line">Borders on the tinted ground.</param>
internal sealed record BrandPalette(Colour Accent, Colour Hover, Colour OnAccent, Colour Ink, Colour Soft, Colour Line)
{
    private const double TextContrast = 4.6;
    private const double ShapeContrast = 3.1;

    public static BrandPalette Light(Colour accent, Colour? page = null)
    {
        var ground = page ?? BrandSurfaces.LightPage;
        var soft = accent.Mix(ground, 0.91);
        return new(accent, Hovered(accent), TextOn(accent), accent.Until(TextContrast, soft, Colour.Black), soft, accent.Mix(ground, 0.7));
    }

    public static BrandPalette Dark(Colour accent, Colour? page = null)
    {
        var ground = page ?? BrandSurfaces.DarkPage;
        var seen = accent.Until(ShapeContrast, ground, Colour.White);
        var soft = accent.Mix(ground, 0.86);
        return new(seen, Hovered(seen), TextOn(seen), accent.Until(TextContrast + 1.5, soft, Colour.White), soft, seen.Mix(ground, 0.55));
    }

    private static Colour TextOn(Colour ground) => ground.ContrastWith(Colour.White) >= TextContrast ? Colour.White : Colour.Black;

    // Away from the text's colour, so that contrast only grows.
    private static Colour Hovered(Colour accent) => accent.Mix(TextOn(accent) == Colour.White ? Colour.Black : Colour.White, 0.14);
}
