using Moq;
using OrchardCore.Infrastructure.Html;
using OrchardPortal.Forums.Services;

namespace OrchardPortal.Tests.Forums;

/// <summary>What members write comes out as HTML that acts in no way, whatever the sanitiser behind it would let through.</summary>
[Trait("Requirement", "105")]
public sealed class ForumMarkdownTests
{
    private readonly ForumMarkdown _markdown = new(Sanitizer());

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("<img src=x onerror=alert(1)>", "<img")]
    [InlineData("![x](https://example.com/x.png)", "<img")]
    [InlineData("# Heading", "<h1")]
    public void Html_stays_text_images_become_links_and_headings_stay_below_those_of_the_page(string text, string never) =>
        Assert.DoesNotContain(never, _markdown.ToHtml(text), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Links_are_followed_by_no_search_engine() =>
        Assert.Contains("rel=\"nofollow ugc noopener\"", _markdown.ToHtml("See https://example.com"));

    [Fact]
    public void Lists_emphasis_quotes_and_code_come_out() =>
        Assert.Equal(
            "<p>a <strong>b</strong><br />\nc</p>\n<ul>\n<li>d</li>\n</ul>\n<blockquote>\n<p>e</p>\n</blockquote>\n<pre><code>f\n</code></pre>\n",
            _markdown.ToHtml("a **b**\nc\n\n- d\n\n> e\n\n    f"));

    [Fact]
    public void Plain_text_has_the_words_alone() => Assert.Equal("a b\nd", ForumMarkdown.ToPlainText("a **b**\n\n- d").ReplaceLineEndings("\n"));

    private static IHtmlSanitizerService Sanitizer()
    {
        var sanitizer = new Mock<IHtmlSanitizerService>();
        sanitizer.Setup(service => service.Sanitize(It.IsAny<string?>())).Returns((string? html) => html!);

        return sanitizer.Object;
    }
}
