using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Tests.Conversations;

public sealed class MessageFormatterTests
{
    private static string Body(string text) => MessageFormatter.Format(text).BodyHtml;

    [Fact]
    public void Blank_lines_part_paragraphs_and_line_ends_break_lines() =>
        Assert.Equal("<p>One<br>two</p><p>three</p>", Body("One\r\ntwo\r\n\r\n\r\nthree\n"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><svg/onload=alert(1)>")]
    public void Markup_is_text(string text)
    {
        var html = Body(text);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", html, StringComparison.Ordinal);
        Assert.Contains("&lt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_address_becomes_a_link_that_lends_nothing() =>
        Assert.Equal("<p>See <a href=\"https://example.com/a?b=1&amp;c=2\" rel=\"nofollow noopener\">https://example.com/a?b=1&amp;c=2</a>.</p>", Body("See https://example.com/a?b=1&c=2."));

    [Theory]
    [InlineData("(https://example.com/a)", "https://example.com/a")]
    [InlineData("https://example.com/a_(b)", "https://example.com/a_(b)")]
    [InlineData("https://example.com/a, and", "https://example.com/a")]
    public void What_ends_the_sentence_is_not_of_the_address(string text, string address) =>
        Assert.Contains($"\">{address}</a>", Body(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("https://user:secret@example.com/")]
    [InlineData("http://")]
    [InlineData("mailto:a@example.com")]
    public void Nothing_else_becomes_a_link(string text) => Assert.DoesNotContain("<a ", Body(text), StringComparison.Ordinal);

    [Fact]
    public void An_address_cannot_leave_its_attribute() =>
        Assert.DoesNotContain("onmouseover=\"", Body("https://example.com/\"onmouseover=\"alert(1)"), StringComparison.Ordinal);

    [Fact]
    public void The_quote_below_an_answer_is_kept_apart()
    {
        var message = MessageFormatter.Format("Thanks!\n\nOn 3 May 2030, Ana wrote:\n> It leaks.\n>\n> > Since when?\n> A week.");
        Assert.Equal("<p>Thanks!</p>", message.BodyHtml);
        Assert.Equal("<p>On 3 May 2030, Ana wrote:</p><blockquote><p>It leaks.</p><blockquote><p>Since when?</p></blockquote><p>A week.</p></blockquote>", message.QuotedHtml);
    }

    [Fact]
    public void A_quote_between_answers_belongs_to_the_text()
    {
        var message = MessageFormatter.Format("> Which model?\nThe small one.");
        Assert.Equal("<blockquote><p>Which model?</p></blockquote><p>The small one.</p>", message.BodyHtml);
        Assert.Equal("", message.QuotedHtml);
    }

    [Fact]
    public void A_message_that_is_only_a_quote_is_not_hidden()
    {
        var message = MessageFormatter.Format("> It leaks.");
        Assert.Equal("<blockquote><p>It leaks.</p></blockquote>", message.BodyHtml);
        Assert.Equal("", message.QuotedHtml);
    }

    [Fact]
    public void Endless_quotes_end()
    {
        var html = Body("a\n" + new string('>', 10_000) + " b\nc");
        Assert.Equal(5, html.Split("<blockquote>").Length - 1);
    }
}
