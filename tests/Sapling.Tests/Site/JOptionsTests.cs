using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sapling.Tests.Site;

/// <summary>JSON as Orchard Core reads and writes it, since a module's settings and steps depend on it.</summary>
public class JOptionsTests
{
    [Fact]
    public void WhatAPropertyHasFromTheBeginningIsFilledAndNotReplaced()
    {
        var read = JsonSerializer.Deserialize<Sample>("""{"Names":["b"],"Inner":{"Second":"2"}}""", JOptions.Default)!;

        Assert.Equal(["a", "b"], read.Names);
        Assert.Equal(1, read.Inner.First);
        Assert.Equal(2, read.Inner.Second);
    }

    [Fact]
    public void AnEnumIsWrittenByNameAndReadByNameOrNumber()
    {
        Assert.Equal("\"Friday\"", JsonSerializer.Serialize(DayOfWeek.Friday, JOptions.Default));
        Assert.Equal(DayOfWeek.Friday, JsonSerializer.Deserialize<DayOfWeek>("\"friday\"", JOptions.Default));
        Assert.Equal(DayOfWeek.Friday, JsonSerializer.Deserialize<DayOfWeek>("5", JOptions.Default));
    }

    [Fact]
    public void TheCaseOfANodesNamesDoesNotMatter()
        => Assert.Equal(1, (int?)JsonNode.Parse("""{"Count":1}""", JOptions.Node)!["count"]);

    public sealed class Sample
    {
        public List<string> Names { get; set; } = ["a"];

        public Part Inner { get; set; } = new() { First = 1 };
    }

    public sealed class Part
    {
        public int First { get; set; }

        public int Second { get; set; }
    }
}
