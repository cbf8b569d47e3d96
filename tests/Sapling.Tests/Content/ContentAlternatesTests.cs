using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Tests.Content;

public sealed class ContentAlternatesTests
{
    [Fact]
    public void A_part_can_be_templated_by_type_and_display_type()
    {
        var alternates = ContentPartAlternatesFactory.GetAlternates(Define().Parts.Last(), "TitlePart", "Summary");

        Assert.Equal(["TitlePart_Summary", "Article__TitlePart", "Article_Summary__TitlePart"], alternates);
    }

    [Fact]
    public void The_editor_of_a_part_has_no_alternates_of_its_display()
        => Assert.Equal(["Article_Edit__TitlePart"], ContentPartAlternatesFactory.GetAlternates(Define().Parts.Last(), "TitlePart_Edit", "Edit"));

    [Fact]
    public void A_field_can_be_templated_by_part_type_and_name()
    {
        var part = Define().Parts.First();
        var alternates = ContentFieldAlternatesFactory.GetAlternates(part, part.PartDefinition.Fields.First(), "TextField", "Detail");

        Assert.Contains("Article__Intro", alternates);
        Assert.Contains("Article_Detail__Intro", alternates);
        Assert.Contains("TextField__Intro", alternates);
        Assert.Contains("Article__Article__Intro", alternates);
    }

    [Theory]
    [InlineData("Content", "Detail", "Content_Detail Content__Article Content_Detail__Article")]
    [InlineData("Widget", "Summary", "Content_Summary Widget_Summary Widget__Article Widget_Summary__Article")]
    public void An_item_can_be_templated_by_stereotype_and_type(string stereotype, string displayType, string expected)
        => Assert.Equal(expected.Split(' '), ContentShapeAlternates.Display(stereotype, "Article", displayType));

    private static ContentTypeDefinition Define() => new(
        "Article",
        "Article",
        [
            new ContentTypePartDefinition("Article", new ContentPartDefinition("Article", [new ContentPartFieldDefinition(new ContentFieldDefinition("TextField"), "Intro", [])], []), []),
            new ContentTypePartDefinition("TitlePart", new ContentPartDefinition("TitlePart"), []),
        ],
        []);
}
