using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;
using OrchardPortal.Mail.Templates;

namespace OrchardPortal.Tests.Mail;

public class MailTextTests
{
    [Theory]
    [InlineData("Subject: Hello {{ Name }}\n\n<p>Text</p>", "Hello {{ Name }}", "<p>Text</p>")]
    [InlineData("\uFEFF\r\nsubject:Hello\r\n<p>Text</p>", "Hello", "<p>Text</p>")]
    [InlineData("Subject: Alone", "Alone", "")]
    public void The_first_line_of_a_template_is_the_subject(string template, string subject, string body) =>
        Assert.Equal(new MailText(subject, body), MailText.Parse(template));

    [Theory]
    [InlineData("<p>Text</p>")]
    [InlineData("Subject:\n<p>Text</p>")]
    [InlineData("")]
    public void A_template_without_a_subject_is_none(string template) => Assert.Null(MailText.Parse(template));

    [Fact]
    public void The_plain_text_keeps_paragraphs_lists_and_addresses_of_links()
    {
        const string Html = """
            <head><title>Not me</title><style>p { color: red }</style></head>
            <div style="display: none">Hidden</div>
            <h1>Hello   <b>Ana</b></h1><p>Read <a href="https://a.example/x?y=1&amp;z=2">the page</a></p>
            <p>or https://b.example, at <a href="https://b.example">b.example</a>.</p>
            <ul><li>One</li><li>Two</li></ul><hr><p>End<br>now</p><script>alert(1)</script>
            """;

        Assert.Equal(
            "Hello Ana\n\nRead the page:\nhttps://a.example/x?y=1&z=2\n\nor https://b.example, at https://b.example.\n\n- One\n- Two\n\n----\n\nEnd\nnow\n",
            MailDocument.Parse(Html, MailColours.For(null)).ToText());
    }

    [Fact]
    public void Elements_carry_their_look_and_nothing_runs()
    {
        var html = MailDocument.Parse("<p>x</p><p style=\"color:red\">y</p><a class=\"button\" href=\"/\">z</a><script>1</script><form></form>", MailColours.For("#ffee00")).ToHtml();
        Assert.Contains("<p style=\"font-size", html, StringComparison.Ordinal);
        Assert.Contains("<p style=\"color:red\">", html, StringComparison.Ordinal);
        Assert.Contains("background:#ffee00;color:#000000", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#000000", "#ffffff")]
    [InlineData("#ffffff", "#000000")]
    [InlineData("#2f6b4f", "#ffffff")]
    public void Text_on_the_brands_colour_can_be_read(string accent, string text) => Assert.Equal(new MailColours(accent, text), MailColours.For(accent));

    [Theory]
    [InlineData("red;background:url(https://evil.example)")]
    [InlineData("#12345")]
    [InlineData("")]
    public void What_is_no_colour_gets_into_no_style(string accent) => Assert.Equal(MailColours.For(null), MailColours.For(accent));

    [Fact]
    public void An_address_counts_as_one_however_it_is_written()
    {
        Assert.Equal(MailAddressKey.OfAddress("ana@example.com"), MailAddressKey.OfAddress("Ana+1@EXAMPLE.com"));
        Assert.NotEqual(MailAddressKey.OfAddress("ana@example.com"), MailAddressKey.OfAddress("luis@example.com"));
        Assert.Equal("example.com", MailAddressKey.DomainOf("a@Example.COM"));
    }

    [Fact]
    public void A_visitor_of_IPv6_counts_as_one_whatever_the_last_half_of_the_address_is()
    {
        Assert.Equal(MailAddressKey.OfNetwork(new([0x20, 1, 0xd, 0xb8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])), MailAddressKey.OfNetwork(new([0x20, 1, 0xd, 0xb8, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 1])));
        Assert.Equal(MailAddressKey.OfNetwork(System.Net.IPAddress.Parse("::ffff:10.0.0.1")), MailAddressKey.OfNetwork(System.Net.IPAddress.Parse("10.0.0.1")));
        Assert.Empty(MailAddressKey.OfNetwork(null));
    }

    [Fact]
    public void The_wait_grows_with_each_attempt_and_ends()
    {
        var options = new MailOptions { RetryMinutes = "1, 5,0.5" };
        Assert.Equal([TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(30), null], Enumerable.Range(1, 4).Select(options.WaitAfter));
        Assert.Equal(
            [TimeSpan.Zero, TimeSpan.FromHours(24), TimeSpan.FromDays(30), TimeSpan.FromDays(30)],
            Enumerable.Range(0, 4).Select(mails => MailLimits.WaitAfter(mails, options)));
    }
}
