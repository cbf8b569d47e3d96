namespace Sapling.Tests.Liquid;

public sealed class LiquidArrayFilterTests
{
    [Theory]
    [InlineData("{{ fruits | join: ' and ' }}|{{ fruits | join }}", "apples and oranges and peaches and plums|apples oranges peaches plums")]
    [InlineData("{{ fruits | first }} {{ fruits | last }} [{{ page.empty | first }}]", "apples plums []")]
    [InlineData("{{ fruits | concat: numbers | size }}", "7")]
    [InlineData("{{ products | map: 'title' | join: ', ' }}", "Vacuum, Spatula, Garlic press")]
    [InlineData("{{ fruits | reverse | join }}", "plums peaches oranges apples")]
    [InlineData("{{ fruits | size }} {{ 'Ground' | size }} {{ missing | size }}", "4 6 0")]
    [InlineData("{{ numbers | sort | join }} {{ products | sort: 'price' | map: 'price' | join }}", "3 5 9 5 12 30")]
    [InlineData("{{ 'zebra,octopus,giraffe,Sally' | split: ',' | sort | join }}", "Sally giraffe octopus zebra")]
    [InlineData("{{ 'zebra,octopus,giraffe,Sally' | split: ',' | sort_natural | join }}", "giraffe octopus Sally zebra")]
    [InlineData("{{ 'ants,bugs,bees,bugs,ants' | split: ',' | uniq | join }}|{{ products | uniq: 'type' | map: 'title' | join: ',' }}", "ants bugs bees|Vacuum,Spatula")]
    [InlineData("{{ products | where: 'type', 'kitchen' | map: 'title' | join: ',' }}|{{ products | where: 'available' | map: 'title' | join: ',' }}", "Spatula,Garlic press|Vacuum,Garlic press")]
    [InlineData("{{ products | reject: 'type', 'kitchen' | map: 'title' | join }}|{{ products | reject: 'available' | map: 'title' | join }}", "Vacuum|Spatula")]
    [InlineData("{% assign p = products | find: 'price', 5 %}{{ p.title }}|{{ products | find_index: 'price', 12 }}|[{{ products | find: 'price', 1 }}]", "Spatula|2|[]")]
    [InlineData("{{ products | has: 'price', 5 }} {{ products | has: 'price', 6 }}", "true false")]
    [InlineData("{{ numbers | sum }} {{ products | sum: 'price' }} {{ page.empty | sum }}", "17 47 0")]
    [InlineData("{{ products | map: 'missing' | compact | size }} {{ products | compact: 'price' | size }}", "0 3")]
    public void Lists_are_worked_on_as_documented(string template, string expected) => Assert.Equal(expected, Template.Render(template));
}
