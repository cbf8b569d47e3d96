using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Navigation;

namespace Sapling.Tests.Display;

public class PositionTests
{
    [Theory]
    [InlineData("1", "2")]
    [InlineData("2", "10")]
    [InlineData("1.2", "1.10")]
    [InlineData("1", "1.1")]
    [InlineData("before", "-5")]
    [InlineData("before", null)]
    [InlineData(null, "1")]
    [InlineData("", "0.5")]
    [InlineData("1.before", "1")]
    [InlineData("1", "1.after")]
    [InlineData("100", "after")]
    [InlineData("am-apple", "am-Banana")]
    [InlineData("1:5", "1:6")]
    public void One_position_comes_before_another(string? first, string? second)
    {
        Assert.True(FlatPositionComparer.Instance.Compare(first, second) < 0);
        Assert.True(FlatPositionComparer.Instance.Compare(second, first) > 0);
    }

    [Fact]
    public void Entries_of_a_menu_stand_by_sublevel_and_then_by_the_alphabet_whatever_the_language()
    {
        string[] positions = ["Posteingang".PrefixPosition("1"), "Antworten".PrefixPosition("5"), "Mein Profil".PrefixPosition("5"), "Berichte".PrefixPosition("9")];
        Assert.Equal(positions, positions.Reverse().Order(FlatPositionComparer.Instance));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("0", null)]
    [InlineData("5.", "5")]
    [InlineData(" 5 ", "5")]
    public void Different_writings_of_a_position_are_the_same(string? first, string? second) =>
        Assert.Equal(0, FlatPositionComparer.Instance.Compare(first, second));

    [Fact]
    public async Task Items_are_ordered_by_position_and_equal_positions_by_arrival()
    {
        var shape = new Shape();
        foreach (var (text, position) in new[] { ("d", "2"), ("a", "before"), ("b", null), ("c", null), ("e", "2"), ("f", "10") })
        {
            await shape.AddAsync(new HtmlString(text), position);
        }

        Assert.Equal("abcdef", string.Concat(shape.Items.Select(item => Templates.Text((IHtmlContent)item))));
    }

    [Fact]
    public async Task An_item_keeps_its_own_position_unless_it_is_given_one()
    {
        var shape = new Shape();
        await shape.AddAsync(new Shape { Id = "last", Position = "9" }, null);
        await shape.AddAsync(new Shape { Id = "moved", Position = "10" }, "1");
        Assert.Equal(["moved", "last"], shape.Items.Cast<IShape>().Select(item => item.Id));
    }

    [Fact]
    public async Task Null_is_not_added()
    {
        var shape = new Shape();
        await shape.AddAsync(null, "1");
        Assert.False(shape.HasItems);
    }
}
