namespace OrchardPortal.Tests.KnowledgeBase;

public sealed class ArticleTextTests
{
    [Fact]
    public async Task A_call_out_says_in_words_what_kind_it_is()
    {
        var html = await ArticleTexts.Make().HtmlAsync("> [!WARNING]\n> The **steam** is hot.");

        Assert.Equal("<div class=\"callout callout-warning\"><p class=\"callout-title\">Warning</p><p>The <strong>steam</strong> is hot.</p></div>", string.Concat(html.Split('\n')));
    }

    [Fact]
    public async Task The_boxes_of_a_task_list_say_what_is_done_and_are_no_form() =>
        Assert.Contains("<li class=\"task-list-item\">☑ cold water</li><li class=\"task-list-item\">☐ lukewarm</li>", string.Concat((await ArticleTexts.Make().HtmlAsync("- [x] cold water\n- [ ] lukewarm")).Split('\n')));

    [Fact]
    public async Task A_first_heading_in_the_text_goes_below_the_title_of_the_page() =>
        Assert.Equal("<h2>One</h2><h3>Two</h3>", string.Concat((await ArticleTexts.Make().HtmlAsync("# One\n\n## Two")).Split('\n')));

    [Fact]
    public async Task An_image_of_the_library_keeps_its_room_free_while_it_loads()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 3, 0x20, 0, 0, 2, 0x58];

        var html = await ArticleTexts.Make(new() { ["articles/pump a.png"] = png }).HtmlAsync("![The pump](/media/articles/pump%20a.png \"Where the pump is\")");

        Assert.Equal(
            "<figure><img src=\"/media/articles/pump%20a.png\" alt=\"The pump\" width=\"800\" height=\"600\" loading=\"lazy\" decoding=\"async\"><figcaption>Where the pump is</figcaption></figure>",
            html.Trim());
    }

    [Fact]
    public async Task An_image_of_another_site_is_its_description() =>
        Assert.Equal("<p>Pixel</p>", (await ArticleTexts.Make().HtmlAsync("![Pixel](https://spy.example/p.png)")).Trim());

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=abc")]
    [InlineData("[Change the gasket](https://youtu.be/abc)")]
    public async Task The_address_of_a_video_becomes_a_card_that_loads_nothing_from_elsewhere(string markdown)
    {
        var html = await ArticleTexts.Make().HtmlAsync(markdown);

        Assert.Contains("<p class=\"video\"><a class=\"video-link\" href=\"https://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<iframe", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_video_of_the_library_is_played_in_the_page() =>
        Assert.Contains("<video controls preload=\"metadata\" src=\"/media/steam.mp4\"></video>", await ArticleTexts.Make().HtmlAsync("[Steaming milk](/media/steam.mp4)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[link](javascript:alert(1))")]
    [InlineData("<a href=\"jav&#x09;ascript:alert(1)\">x</a>")]
    [InlineData("![x](/media/a.png\" onerror=\"alert(1))")]
    [InlineData("<iframe src=\"https://example.com\"></iframe>")]
    [InlineData("[x](https://youtu.be/\"onmouseover=\"alert(1))")]
    [InlineData("[<img src=x onerror=alert(1)>](/media/x.mp4)")]
    [InlineData("[\\<img src=x onerror=alert(1)>](/media/x.mp4)")]
    [InlineData("<p class=\"video\"><a class=\"video-link\" href=\"/media/x.mp4\" onclick=\"alert(1)\"><span class=\"video-text\">x</span></a></p>")]
    [Trait("Security", "HTML from outside")]
    public async Task Nothing_in_a_text_acts(string markdown)
    {
        var html = await ArticleTexts.Make().HtmlAsync(markdown);

        Assert.DoesNotMatch("(?i)<(script|iframe|object|form)|<[^>]*\\son[a-z]+\\s*=|<[^>]*=\"\\s*javascript:", html);
    }

    [Fact]
    public async Task Tables_task_lists_and_strike_through_are_understood()
    {
        var html = await ArticleTexts.Make().HtmlAsync("| A | B |\n|---|---|\n| 1 | ~~2~~ |\n\n```sh\nls\n```");

        Assert.Contains("<td><del>2</del></td>", html, StringComparison.Ordinal);
        Assert.Contains("<code class=\"language-sh\">ls", html, StringComparison.Ordinal);
    }
}
