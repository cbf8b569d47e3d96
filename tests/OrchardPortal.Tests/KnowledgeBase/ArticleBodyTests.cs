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

    [Theory]
    [InlineData("<p>One &amp; two.</p>\n<p>three</p>", "One & two. three")]
    [InlineData("<h2>What to use</h2><p>Our <em>powder</em>, or <strong>acid</strong>.</p>", "What to use · Our powder, or acid.")]
    [InlineData("<ul><li>One</li><li>Two</li></ul><table><tr><td>E4</td><td>No <a href=\"/x\">water</a></td></tr></table>", "One · Two · E4 · No water")]
    [InlineData("a<br>b<hr/><p></p><pre>c\n d</pre>", "a · b · c d")]
    [InlineData("", "")]
    public void Plain_text_is_one_line_without_markup_that_parts_what_stood_apart(string html, string text) => Assert.Equal(text, ArticleBody.PlainText(html));
}
