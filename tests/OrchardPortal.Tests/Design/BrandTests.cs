using System.Text;
using OrchardPortal.Design.Models;
using OrchardPortal.Design.Services;

namespace OrchardPortal.Tests.Design;

public sealed class BrandTests
{
    private static readonly Colour _darkPage = new(0x14, 0x15, 0x17);

    [Theory]
    [InlineData("#1F6f5c", "#1f6f5c")]
    [InlineData(" #fb0 ", "#ffbb00")]
    public void A_hexadecimal_colour_is_read(string text, string expected)
    {
        Assert.True(Colour.TryParse(text, out var colour));
        Assert.Equal(expected, colour.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("# 12345")]
    [InlineData("#+12345")]
    [InlineData("#000;} body{display:none")]
    public void Anything_else_leaves_the_themes_own_colour(string? text)
    {
        Assert.False(Colour.TryParse(text, out _));
        Assert.Empty(For(text).Content);
    }

    [Fact]
    public void Contrast_is_measured_as_WCAG_defines_it()
    {
        Assert.Equal(21, Colour.Black.ContrastWith(Colour.White), 3);
        Assert.Equal(1, Colour.White.ContrastWith(Colour.White), 3);
        Assert.Equal(4.54, new Colour(0x76, 0x76, 0x76).ContrastWith(Colour.White), 2);
    }

    [Fact]
    public void Text_is_legible_with_every_accent_in_both_schemes()
    {
        for (var red = 0; red <= 255; red += 17)
        {
            for (var green = 0; green <= 255; green += 17)
            {
                for (var blue = 0; blue <= 255; blue += 17)
                {
                    var accent = new Colour((byte)red, (byte)green, (byte)blue);
                    AssertLegible(accent, BrandPalette.Light(accent), Colour.White);
                    AssertLegible(accent, BrandPalette.Dark(accent), _darkPage);
                }
            }
        }
    }

    [Fact]
    public void Another_accent_gives_another_entity_tag_and_the_same_accent_the_same()
    {
        Assert.NotEqual(For("#123456").ETag, For("#123457").ETag);
        Assert.Equal(For("#123456").ETag, For("#123456").ETag);
    }

    [Fact]
    public void The_stylesheet_carries_the_accent_for_both_schemes()
    {
        var css = Encoding.UTF8.GetString(For("#7a1fa2").Content);

        Assert.StartsWith(":root{--accent:#7a1fa2;", css, StringComparison.Ordinal);
        Assert.Contains("@media (prefers-color-scheme: dark){:root{--accent:#", css, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ground_of_the_owners_brings_texts_and_lines_that_can_be_read_on_it()
    {
        foreach (var (page, text) in ((string, string)[])[("#fff8e7", "#33261a"), ("#ffffff", "#767676"), ("#e8eef7", "#102040")])
        {
            Assert.True(BrandColours.Ground(page, text, isDark: false, out var light));
            AssertLegible(light);
        }

        foreach (var (page, text) in ((string, string)[])[("#101820", "#c8d0d8"), ("#000000", "#ffffff"), ("#241c14", "#f4e8d8")])
        {
            Assert.True(BrandColours.Ground(page, text, isDark: true, out var dark));
            AssertLegible(dark);
        }
    }

    [Fact]
    public void A_ground_of_the_light_scheme_does_not_reach_into_the_dark_one()
    {
        var css = Encoding.UTF8.GetString(BrandStylesheet.For(new SiteBrand { PageColor = "#fff8e7" }).Content);

        Assert.Contains("dark){:root{--page:#141517;", css, StringComparison.Ordinal);
    }

    [Fact]
    public void A_brand_that_changes_nothing_needs_no_stylesheet() => Assert.Empty(BrandStylesheet.For(new SiteBrand()).Content);

    private static BrandStylesheet For(string? accent) => BrandStylesheet.For(new SiteBrand { AccentColor = accent! });

    private static void AssertLegible(BrandSurfaces surfaces)
    {
        // A text just at the limit stays what it is; nothing beside it is fainter than it must be.
        var limit = Math.Min(4.5, surfaces.Ink.ContrastWith(surfaces.Sunken));
        foreach (var ground in (Colour[])[surfaces.Page, surfaces.Sunken, surfaces.Raised])
        {
            Assert.True(surfaces.InkSoft.ContrastWith(ground) >= limit - 0.1, $"{surfaces.InkSoft} on {ground}");
            Assert.True(surfaces.InkFaint.ContrastWith(ground) >= limit - 0.1, $"{surfaces.InkFaint} on {ground}");
            Assert.True(surfaces.LineStrong.ContrastWith(ground) >= 3, $"{surfaces.LineStrong} on {ground}");
        }
    }

    private static void AssertLegible(Colour accent, BrandPalette palette, Colour page)
    {
        Assert.True(palette.OnAccent.ContrastWith(palette.Accent) >= 4.5, $"{accent}: text on the accent");
        Assert.True(palette.OnAccent.ContrastWith(palette.Hover) >= 4.5, $"{accent}: text on the accent under the pointer");
        Assert.True(palette.Ink.ContrastWith(palette.Soft) >= 4.5, $"{accent}: accent text on the tinted ground");
        Assert.True(palette.Ink.ContrastWith(page) >= 4.5, $"{accent}: accent text on the page");
    }
}
