using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;

namespace Sapling.Tests.Display;

public class ZoneTests
{
    [Fact]
    public async Task A_zone_is_made_by_its_first_item()
    {
        await using var world = new DisplayWorld();
        var layout = await world.Get<ILayoutAccessor>().GetLayoutAsync();
        Assert.False(layout.Zones.IsNotEmpty("Footer"));

        await layout.Zones["Footer"].AddAsync("one");
        await layout.Zones["Footer"].AddAsync("two", "before");

        Assert.True(layout.Zones.IsNotEmpty("Footer"));
        Assert.Equal("twoone", await world.ShowAsync(layout.Zones["Footer"]));
    }

    [Fact]
    public async Task Places_for_a_zone_that_were_handed_out_before_it_existed_lead_to_the_same_zone()
    {
        await using var world = new DisplayWorld();
        var layout = await world.Get<ILayoutAccessor>().GetLayoutAsync();
        var (first, second) = (layout.Zones["Footer"], layout.Zones["Footer"]);
        await first.AddAsync("a");
        await second.AddAsync("b");
        await first.AddAsync("c");
        Assert.Equal("abc", await world.ShowAsync(layout.Zones["Footer"]));
    }

    [Fact]
    public async Task An_empty_zone_shows_nothing_and_counts_as_empty()
    {
        await using var world = new DisplayWorld();
        var zone = (await world.Get<ILayoutAccessor>().GetLayoutAsync()).Zones["Nowhere"];
        Assert.True(zone.IsNullOrEmpty());
        Assert.Equal(string.Empty, await world.ShowAsync(zone));
    }

    [Fact]
    public async Task A_zone_has_its_name_as_alternate()
    {
        await using var world = new DisplayWorld();
        world.Templates.Add(world.Theme, "Zone__Footer", "<footer/>");
        var layout = await world.Get<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones["Footer"].AddAsync("text");
        Assert.Equal("<footer/>", await world.ShowAsync(layout.Zones["Footer"]));
    }

    [Fact]
    public async Task Text_in_a_zone_is_encoded_and_html_is_not()
    {
        await using var world = new DisplayWorld();
        var layout = await world.Get<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones["Content"].AddAsync("<b>");
        await layout.Zones["Content"].AddAsync(new HtmlString("<i>"));
        Assert.Equal("&lt;b&gt;<i>", await world.ShowAsync(layout.Zones["Content"]));
    }

    [Fact]
    public async Task Tabs_cards_and_columns_hold_the_items_that_placement_puts_there()
    {
        await using var world = new DisplayWorld();
        world.Templates.Add(world.Module, "Text", context => Templates.ShowAsync(context, "Value"));
        var zone = await world.Factory.CreateAsync("ContentZone");
        await AddAsync("second-tab", "Advanced;2", null, null);
        await AddAsync("first-tab", "Basics;1", null, null);
        await AddAsync("none", null, null, null);
        await AddAsync("left", null, "Address", "Left_9;1");
        await AddAsync("right", null, "Address", "Right_3;2");

        var html = await world.ShowAsync(zone);

        Assert.True(IsInOrder(html, "none", "Address", "col-md-9", "left", "col-md-3", "right", "Basics", "first-tab", "Advanced", "second-tab"), html);

        async Task AddAsync(string value, string? tab, string? card, string? column)
        {
            var item = await world.Factory.CreateAsync("Text", new { Value = value });
            (item.Metadata.Tab, item.Metadata.Card, item.Metadata.Column) = (tab, card, column);
            await zone.AddAsync(item);
        }
    }

    private static bool IsInOrder(string text, params string[] parts)
    {
        var at = 0;
        return parts.All(part => (at = text.IndexOf(part, at, StringComparison.Ordinal)) >= 0);
    }
}
