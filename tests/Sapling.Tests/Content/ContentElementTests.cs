using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Sapling.Tests.Content;

public sealed class ContentElementTests
{
    private const string Stored = """
        {"ContentItemId":"4abc","ContentItemVersionId":"4def","ContentType":"Note","DisplayText":"Hi","Latest":true,"Published":false,
         "CreatedUtc":"2026-01-02T03:04:05Z","Owner":"u1","NotePart":{"Text":"a","Tags":["x"]},"Note":{"Mood":{"Word":"calm"}}}
        """;

    [Fact]
    public void An_item_reads_and_writes_the_json_of_the_real_host()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Stored)!;
        var json = JsonNode.Parse(JsonSerializer.Serialize(item))!.AsObject();

        Assert.Equal("4abc", item.ContentItemId);
        Assert.True(item is { Latest: true, Published: false, Owner: "u1" });
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), item.CreatedUtc);
        Assert.Equal("a", json["NotePart"]!["Text"]!.GetValue<string>());
        Assert.Equal("2026-01-02T03:04:05Z", json["CreatedUtc"]!.GetValue<string>());
        Assert.False(json.ContainsKey("Id"));
    }

    [Fact]
    public void A_part_and_its_fields_are_the_same_objects_each_time()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Stored)!;

        Assert.True(item.TryGet<NotePart>(out var part));
        Assert.Same(part, item.GetOrCreate<NotePart>());
        Assert.Equal(["x"], part.Tags);
        var field = item.Get<ContentPart>("Note")!.Get<WordField>("Mood")!;
        Assert.Equal("calm", field.Word);
        Assert.Same(item, field.ContentItem);
        Assert.False(item.TryGet<ContentPart>("Missing", out _));
    }

    [Fact]
    public void What_a_part_says_reaches_the_json_when_it_is_applied()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Stored)!;
        var part = item.GetOrCreate<NotePart>();
        part.Text = "b";
        part.Tags = [];
        Assert.Equal("a", (string)item.Content.NotePart.Text);

        part.Apply();

        Assert.Equal("b", (string)item.Content.NotePart.Text);
        Assert.Equal(0, item.Content.NotePart.Tags.Count);
    }

    [Fact]
    public void Altering_a_field_keeps_the_other_fields_of_its_part()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Stored)!;

        item.Alter<ContentPart>("Note", part => part.Alter<WordField>("Place", field => field.Word = "home"));

        Assert.Equal("calm", (string)item.Content.Note.Mood.Word);
        Assert.Equal("home", (string)item.Content.Note.Place.Word);
    }

    [Fact]
    public void A_part_made_elsewhere_is_copied_into_the_item()
    {
        var item = new ContentItem { ContentType = "Note" };
        item.Apply(new NotePart { Text = "first", Tags = ["x"] });
        item.Apply(new NotePart { Text = "second" });

        Assert.True(item.TryGet<NotePart>(out var part));
        Assert.Equal("second", part.Text);
        Assert.Equal("second", (string)item.Content.NotePart.Text);
        Assert.Empty(part.Tags);
    }

    [Fact]
    public void A_clone_shares_nothing_with_its_original()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Stored)!;
        var clone = item.Clone();

        clone.Alter<NotePart>(part => part.Text = "changed");

        Assert.Equal("a", item.GetOrCreate<NotePart>().Text);
        Assert.Equal(item.ContentItemId, clone.ContentItemId);
    }

    [Fact]
    public void Merging_replaces_lists_and_keeps_what_it_does_not_mention()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Stored)!;

        item.Merge(new { DisplayText = "New", NotePart = new { Tags = new[] { "y", "z" } }, ContentItemId = "stolen" });

        Assert.Equal(["y", "z"], item.GetOrCreate<NotePart>().Tags);
        Assert.Equal("a", item.GetOrCreate<NotePart>().Text);
        Assert.Equal("New", item.DisplayText);
        Assert.Equal("4abc", item.ContentItemId);
    }
}
