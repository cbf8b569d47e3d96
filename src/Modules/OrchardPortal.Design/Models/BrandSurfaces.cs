namespace OrchardPortal.Design.Models;

/// <summary>The grounds, texts and lines that go with a page's ground and text. Every text reaches a contrast of 4.5 on every ground.</summary>
/// <param name="Page">The page's ground.</param>
/// <param name="Sunken">A ground that stands back.</param>
/// <param name="Raised">The ground of cards and fields.</param>
/// <param name="Ink">Text.</param>
/// <param name="InkSoft">Text beside the matter.</param>
/// <param name="InkFaint">The faintest text.</param>
/// <param name="Line">Lines that only divide.</param>
/// <param name="LineStrong">The borders of fields (contrast 3).</param>
internal sealed record BrandSurfaces(
    Colour Page, Colour Sunken, Colour Raised, Colour Ink, Colour InkSoft, Colour InkFaint, Colour Line, Colour LineStrong)
{
    private const double TextContrast = 4.6;
    private const double ShapeContrast = 3.1;

    public static readonly Colour LightPage = Colour.White;
    public static readonly Colour LightText = new(0x1c, 0x1e, 0x21);
    public static readonly Colour DarkPage = new(0x14, 0x15, 0x17);
    public static readonly Colour DarkText = new(0xed, 0xed, 0xea);

    public static BrandSurfaces Light(Colour page, Colour text) => Of(page, page.Mix(text, 0.035), page.Mix(Colour.White, 0.6), text, page.Mix(text, 0.035));

    public static BrandSurfaces Dark(Colour page, Colour text) => Of(page, page.Mix(text, 0.025), page.Mix(text, 0.045), text, page.Mix(text, 0.045));

    // The hardest ground is that nearest to the text.
    private static BrandSurfaces Of(Colour page, Colour sunken, Colour raised, Colour text, Colour hardest) => new(
        page,
        sunken,
        raised,
        text,
        text.Mix(page, 0.22).Until(TextContrast, hardest, text),
        text.Mix(page, 0.34).Until(TextContrast, hardest, text),
        page.Mix(text, 0.12),
        text.Mix(page, 0.5).Until(ShapeContrast, hardest, text));
}
