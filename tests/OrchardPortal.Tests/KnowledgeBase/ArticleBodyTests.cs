using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.Tests.KnowledgeBase;

public sealed class ArticleBodyTests
{
    [Fact]
    public void Headings_get_anchors_and_a_table_of_contents()
    {
        var body = ArticleBody.Parse("<p>Intro</p><h2>First <em>thing</em></h2><h3 class=\"x\">Café &amp; more</h3>");

        Assert.Equal("<p>Intro</p><h2 id=\"first-thing\">First <em>thing</em></h2><h3 id=\"cafe-more\">Café &amp; more</h3>", body.Html);
        Assert.Equal([new("first-thing", "First thing", 2), new ArticleHeading("cafe-more", "Café & more", 3)], body.Headings);
    }

    [Fact]
    public void Equal_headings_get_different_anchors()
    {
        var body = ArticleBody.Parse("<h2>Steps</h2><h2>Steps</h2><h2>…</h2>");

        Assert.Equal(["steps", "steps-2", "section"], body.Headings.Select(heading => heading.Id));
    }

    [Fact]
    public void Plain_text_has_no_markup_and_one_line() =>
        Assert.Equal("One & two three", ArticleBody.PlainText("<p>One &amp; two</p>\n<p>three</p>"));
}
