namespace OrchardPortal.Design.Models;

/// <summary>Font stacks and radii as CSS values; nothing in them comes from outside.</summary>
internal static class BrandType
{
    public static string StackOf(BrandFont font) => font switch
    {
        BrandFont.Humanist => "Seravek, \"Gill Sans Nova\", Ubuntu, Calibri, \"DejaVu Sans\", Candara, sans-serif",
        BrandFont.Geometric => "Avenir, \"Century Gothic\", Montserrat, Corbel, \"URW Gothic\", Futura, sans-serif",
        BrandFont.Rounded => "ui-rounded, \"Hiragino Maru Gothic ProN\", Quicksand, Comfortaa, Nunito, \"Arial Rounded MT Bold\", Calibri, sans-serif",
        BrandFont.Narrow => "\"Avenir Next Condensed\", \"Roboto Condensed\", \"Arial Narrow\", \"Liberation Sans Narrow\", \"Franklin Gothic Medium\", sans-serif",
        BrandFont.Serif => "Charter, \"Bitstream Charter\", \"Sitka Text\", Cambria, \"Liberation Serif\", Georgia, serif",
        BrandFont.Slab => "Rockwell, \"Rockwell Nova\", \"Roboto Slab\", \"DejaVu Serif\", \"Sitka Small\", serif",
        _ => "\"Segoe UI Variable Text\", \"Segoe UI\", -apple-system, BlinkMacSystemFont, Roboto, Inter, Cantarell, Ubuntu, "
            + "\"Noto Sans\", \"Liberation Sans\", \"Helvetica Neue\", Arial, sans-serif",
    };

    /// <returns>The radius of buttons and fields, and that of cards, in rem.</returns>
    public static (string Small, string Large) RadiiOf(BrandCorners corners) => corners switch
    {
        BrandCorners.Square => ("0", "0"),
        BrandCorners.Slight => (".25rem", ".375rem"),
        BrandCorners.Round => ("1.25rem", "1.5rem"),
        _ => (".625rem", "1rem"),
    };

    /// <returns>The same for mails, where cards and buttons are measured in pixels.</returns>
    public static (int Small, int Large) PixelRadiiOf(BrandCorners corners) => corners switch
    {
        BrandCorners.Square => (0, 0),
        BrandCorners.Slight => (4, 6),
        BrandCorners.Round => (22, 20),
        _ => (8, 12),
    };
}
