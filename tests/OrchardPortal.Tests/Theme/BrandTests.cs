using System.Text;
using OrchardPortal.Theme.Models;
using OrchardPortal.Theme.Services;

namespace OrchardPortal.Tests.Theme;

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
        Assert.Empty(BrandStylesheet.For(text).Content);
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
        Assert.NotEqual(BrandStylesheet.For("#123456").ETag, BrandStylesheet.For("#123457").ETag);
        Assert.Equal(BrandStylesheet.For("#123456").ETag, BrandStylesheet.For("#123456").ETag);
    }

    [Fact]
    public void The_stylesheet_carries_the_accent_for_both_schemes()
    {
        var css = Encoding.UTF8.GetString(BrandStylesheet.For("#7a1fa2").Content);

        Assert.StartsWith(":root{--accent:#7a1fa2;", css, StringComparison.Ordinal);
        Assert.Contains("@media (prefers-color-scheme: dark){:root{--accent:#", css, StringComparison.Ordinal);
    }

    private static void AssertLegible(Colour accent, BrandPalette palette, Colour page)
    {
        Assert.True(palette.OnAccent.ContrastWith(palette.Accent) >= 4.5, $"{accent}: text on the accent");
        Assert.True(palette.OnAccent.ContrastWith(palette.Hover) >= 4.5, $"{accent}: text on the accent under the pointer");
        Assert.True(palette.Ink.ContrastWith(palette.Soft) >= 4.5, $"{accent}: accent text on the tinted ground");
        Assert.True(palette.Ink.ContrastWith(page) >= 4.5, $"{accent}: accent text on the page");
    }
}
