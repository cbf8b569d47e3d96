namespace Sapling.Tests.Display;

public class ThemeOrderTests
{
    [Fact]
    public async Task The_theme_overrides_its_base_theme_and_both_override_modules_in_their_order()
    {
        await using var world = new DisplayWorld();
        var later = world.Extensions.Module("Later");
        var baseTheme = world.Extensions.Theme("Base");
        var derived = world.Extensions.Theme("Derived", baseTheme: "Base");
        foreach (var (shape, features) in new (string, OrchardCore.Environment.Extensions.Features.IFeatureInfo[])[]
        {
            ("OnlyModule", [world.Module]),
            ("LaterModule", [later, world.Module]),
            ("OnlyBase", [baseTheme, later, world.Module]),
            ("All", [derived, baseTheme, later, world.Module]),
        })
        {
            foreach (var feature in features)
            {
                world.Templates.Add(feature, shape, feature.Id);
            }
        }

        world.ThemeName = "Derived";
        Assert.Equal("Module", await world.ShowAsync("OnlyModule"));
        Assert.Equal("Later", await world.ShowAsync("LaterModule"));
        Assert.Equal("Base", await world.ShowAsync("OnlyBase"));
        Assert.Equal("Derived", await world.ShowAsync("All"));
    }

    [Fact]
    public async Task The_templates_of_another_theme_are_not_used()
    {
        await using var world = new DisplayWorld();
        var other = world.Extensions.Theme("Other");
        world.Templates.Add(world.Module, "Article", "module");
        world.Templates.Add(other, "Article", "other");
        world.Templates.Add(other, "Article__Special", "other's alternate");
        Assert.Equal("module", await world.ShowAsync("Article__Special"));
    }

    [Fact]
    public async Task A_core_shape_can_be_overridden_by_a_module()
    {
        await using var world = new DisplayWorld();
        world.Templates.Add(world.Module, "Message", "own message");
        Assert.Equal("own message", await world.ShowAsync("Message"));
    }

    [Fact]
    public async Task A_site_without_a_theme_has_a_plain_layout()
    {
        await using var world = new DisplayWorld { ThemeName = "Missing" };
        var html = await world.ShowLayoutAsync("<p>content</p>");
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains("<p>content</p>", html, StringComparison.Ordinal);
    }
}
