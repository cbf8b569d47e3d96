using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Tests.PrivateContent;

/// <summary>The text that members accept is plain, with links.</summary>
public class ConsentMarkupTests
{
    [Theory]
    [Trait("Requirement", "28")]
    [InlineData("One.\n\nTwo\nlines.", "<p>One.</p><p>Two<br>lines.</p>")]
    [InlineData("See [our terms](https://legal.example/terms?a=1&b=2).", "<p>See <a href=\"https://legal.example/terms?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener\">our terms</a>.</p>")]
    [InlineData("[Here](/articles/terms)", "<p><a href=\"/articles/terms\" target=\"_blank\" rel=\"noopener\">Here</a></p>")]
    [InlineData("<b>bold</b>", "<p>&lt;b&gt;bold&lt;/b&gt;</p>")]
    [InlineData("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>")]
    [InlineData("[x](//elsewhere.example)", "<p>[x](//elsewhere.example)</p>")]
    [InlineData("[x](/\\elsewhere.example)", "<p>[x](/\\elsewhere.example)</p>")]
    [InlineData("[<i>](https://a.example/\"onclick=x)", "<p><a href=\"https://a.example/&quot;onclick=x\" target=\"_blank\" rel=\"noopener\">&lt;i&gt;</a></p>")]
    [InlineData("", "")]
    public void Plain_text_becomes_paragraphs_with_links_and_nothing_that_runs(string text, string html) => Assert.Equal(html, ConsentMarkup.ToHtml(text));

    [Fact]
    [Trait("Requirement", "30")]
    public void How_lines_end_makes_no_other_text_and_a_word_does()
    {
        Assert.Equal(ConsentText.VersionOf("One.\r\nTwo. "), ConsentText.VersionOf("One.\nTwo."));
        Assert.NotEqual(ConsentText.VersionOf("One."), ConsentText.VersionOf("One!"));
    }
}
