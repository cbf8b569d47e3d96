using System.Text.Json;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace Sapling.Tests.Display;

public class PlacementTests
{
    [Theory]
    [InlineData("Content", "Content", null, false)]
    [InlineData("Content:5", "Content", "5", false)]
    [InlineData("/Footer:before", "Footer", "before", true)]
    [InlineData("Parts.Title:1.5", "Parts|Title", "1.5", false)]
    [InlineData("-", "", null, false)]
    public void A_location_names_zones_and_position(string location, string zones, string? position, bool isLayoutZone)
    {
        var placement = new PlacementInfo(location);
        Assert.Equal(zones, string.Join('|', placement.Zones));
        Assert.Equal(position, placement.Position);
        Assert.Equal(isLayoutZone, placement.IsLayoutZone());
        Assert.Equal(location == "-", placement.IsHidden());
    }

    [Theory]
    [InlineData("Content:5#Settings;2@seo%Address;3|Left_9;1")]
    [InlineData("Content:5|Left_9;1%Address;3@seo#Settings;2")]
    public void Tab_group_card_and_column_are_read_in_any_order(string location)
    {
        var placement = PlacementInfo.FromLocation(location);
        Assert.Equal("5", placement.Position);
        Assert.Equal(("Settings", "2"), (placement.Tab.Name, placement.Tab.Position));
        Assert.Equal("seo", placement.Group);
        Assert.Equal(("Address", "3"), (placement.Card.Name, placement.Card.Position));
        Assert.Equal(("Left", "9", "1"), (placement.Column.Name, placement.Column.Width, placement.Column.Position));
    }

    [Fact]
    public void A_builder_writes_what_is_read()
    {
        string location = new PlacementLocationBuilder().Zone("Content", "10").Tab("Settings", "2").Group("seo").Column("Left", "1", "9");
        Assert.Equal("Content:10#Settings;2@seo|Left_9;1", location);
        Assert.True(new PlacementLocationBuilder().Zone("Footer").AsLayoutZone().Build().IsLayoutZone());
    }

    [Fact]
    public void The_last_rule_that_applies_has_the_last_word_and_alternates_add_up()
    {
        var descriptor = Describe("""
            {
              "Part": [
                { "place": "Content:1", "alternates": ["Part__A"] },
                { "place": "Content:2", "displayType": "Summary", "alternates": ["Part__B"], "wrappers": ["W"] },
                { "place": "-", "differentiator": "Hidden" }
              ]
            }
            """);
        Assert.Equal("Content:1", Place("Detail", "x")?.Location);
        Assert.Equal("Content:2", Place("Summary", "x")?.Location);
        Assert.Equal(["Part__A", "Part__B"], Place("Summary", "x")!.Alternates);
        Assert.Equal(["W"], Place("Summary", "x")!.Wrappers);
        Assert.True(Place("Detail", "Hidden")!.IsHidden());

        PlacementInfo? Place(string displayType, string differentiator) => descriptor.Placement(new("Part", displayType, differentiator, null));
    }

    [Fact]
    public void A_trailing_asterisk_matches_any_display_type_that_begins_so()
    {
        var descriptor = Describe("""{ "Part": [ { "place": "A", "displayType": "Detail*" } ] }""");
        Assert.Equal("A", descriptor.Placement(new("Part", "DetailAdmin", null, null))?.Location);
        Assert.Null(descriptor.Placement(new("Part", "Summary", null, null)));
    }

    [Theory]
    [InlineData("/help/coffee", true)]
    [InlineData("/about", true)]
    [InlineData("/about/", true)]
    [InlineData("/", false)]
    [InlineData("/aboutus", false)]
    public void The_condition_path_looks_at_the_address(string path, bool applies)
    {
        var accessor = new Microsoft.AspNetCore.Http.HttpContextAccessor { HttpContext = new Microsoft.AspNetCore.Http.DefaultHttpContext { Request = { Path = path } } };
        var descriptor = Describe("""{ "Part": [ { "place": "A", "path": ["/about", "/help/*"] } ] }""", new PathPlacementNodeFilterProvider(accessor));
        Assert.Equal(applies, descriptor.Placement(new("Part", "Detail", null, null)) is not null);
    }

    [Fact]
    public void An_unknown_condition_is_an_error_that_names_the_file()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Describe("""{ "Part": [ { "place": "A", "moon": "full" } ] }"""));
        Assert.Contains("test/placement.json", error.Message, StringComparison.Ordinal);
        Assert.Contains("moon", error.Message, StringComparison.Ordinal);
    }

    private static ShapeDescriptor Describe(string json, params IPlacementNodeFilterProvider[] filters)
    {
        var file = JsonSerializer.Deserialize<PlacementFile>(json, PlacementRules.JsonOptions)!;
        var builder = new ShapeTableBuilder(new FakeExtensions().Module("Test"));
        new PlacementRules(filters).Describe(builder, builder.Describe("Part").Build().Feature, file, "test/placement.json");
        var descriptor = new ShapeDescriptor { ShapeType = "Part" };
        foreach (var alteration in builder.BuildAlterations())
        {
            alteration.Alter(descriptor);
        }

        return descriptor;
    }
}
