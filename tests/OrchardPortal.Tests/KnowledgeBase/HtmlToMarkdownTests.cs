using OrchardPortal.KnowledgeBase.Markdown;

namespace OrchardPortal.Tests.KnowledgeBase;

public sealed class HtmlToMarkdownTests
{
    [Theory]
    [InlineData("<h2>Fill the tank</h2><p>Use <strong>soft</strong> and <em>cold</em> water.</p>", "## Fill the tank\n\nUse **soft** and *cold* water.\n")]
    [InlineData("<p>See <a href=\"/articles/descale\">how to descale</a>.</p>", "See [how to descale](/articles/descale).\n")]
    [InlineData("<p><strong>Bold </strong>text</p>", "**Bold** text\n")]
    [InlineData("<ul><li>One</li><li>Two<ul><li>Inner</li></ul></li></ul>", "- One\n- Two\n  - Inner\n")]
    [InlineData("<ol><li>First</li><li>Second</li></ol>", "1. First\n2. Second\n")]
    [InlineData("<ol start=\"3\"><li><p>Third</p><p>More</p></li></ol>", "3. Third\n\n   More\n")]
    [InlineData("<blockquote><p>Careful</p><p>Hot</p></blockquote>", "> Careful\n>\n> Hot\n")]
    [InlineData("<pre><code class=\"language-json\">{\n  \"a\": 1\n}</code></pre>", "```json\n{\n  \"a\": 1\n}\n```\n")]
    [InlineData("<p>Press <code>a`b</code></p>", "Press ``a`b``\n")]
    [InlineData("<p>Line<br>break</p>", "Line\\\nbreak\n")]
    [InlineData("<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td>3</td></tr></table>", "| A | B |\n| --- | --- |\n| 1\\|2 | 3 |\n")]
    [InlineData("<p><img src=\"/media/a b.png\" alt=\"A [pump]\"></p>", "![A \\[pump\\]](/media/a%20b.png)\n")]
    [InlineData("<figure><img src=\"/media/p.png\" alt=\"Pump\"><figcaption>The \"pump\"</figcaption></figure>", "![Pump](/media/p.png \"The \\\"pump\\\"\")\n")]
    [InlineData("<iframe src=\"https://www.youtube.com/embed/abc123?rel=0\"></iframe>", "https://www.youtube.com/watch?v=abc123\n")]
    [InlineData("<p># not a heading</p><p>1. not a list</p><p>- nor this</p>", "\\# not a heading\n\n1\\. not a list\n\n\\- nor this\n")]
    [InlineData("<p>2 * 3 * 4 and snake_case and _this_</p>", "2 \\* 3 \\* 4 and snake_case and \\_this\\_\n")]
    [InlineData("<div class=\"callout callout-warning\"><p class=\"callout-title\">Warning</p><p>Hot steam.</p></div>", "> [!WARNING]\n> Hot steam.\n")]
    [InlineData("<p>Text</p><script>alert(1)</script><style>p{}</style><!-- note -->", "Text\n")]
    [InlineData("<p><span>One</span> <font color=red>two</font></p>", "One two\n")]
    [InlineData("<b style=\"font-weight:normal;\"><p><span style=\"font-weight:700\">Bold</span><span style=\"font-weight:400\"> plain </span><span style=\"font-style:italic\">it</span></p></b>", "**Bold** plain *it*\n")]
    [InlineData("<p><b>One </b><b>and</b> two</p>", "**One** **and** two\n")]
    [InlineData("<p><span style=\"font-weight: bold\">One</span><b> two</b><b>three</b></p>", "**One** **twothree**\n")]
    [InlineData("<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>First</p><p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Within</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list: Ignore'>·</span>Second</p><p>Text</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Step</p>", "- First\n  - Within\n- Second\n\nText\n\n1. Step\n")]
    [InlineData("", "")]
    [InlineData("<p> </p>", "")]
    public void Html_becomes_markdown(string html, string markdown) => Assert.Equal(markdown, HtmlToMarkdown.Convert(html));

    [Fact]
    public void A_table_with_merged_cells_stays_html() =>
        Assert.Contains("<td colspan=\"2\">Both</td>", HtmlToMarkdown.Convert("<table><tr><td colspan=\"2\" onclick=\"x()\">Both</td></tr></table>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<h2>Before</h2><p>Fill <em>cold</em> <strong>soft</strong> water, see <a href=\"/articles/x\">this</a>.</p><ol><li>One</li><li>Two</li></ol>")]
    [InlineData("<ul><li><p>One</p><p>and more</p></li><li><p>Two</p></li></ul>")]
    [InlineData("<blockquote><p>A &lt;b&gt; *star* &amp;amp; `tick`</p></blockquote>")]
    [InlineData("<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td><strong>1</strong></td><td>2</td></tr></tbody></table>")]
    public async Task What_was_html_reads_the_same_as_markdown(string html)
    {
        var back = await ArticleTexts.Make().HtmlAsync(HtmlToMarkdown.Convert(html));

        Assert.Equal(ArticleTexts.Sanitizer.Sanitize(html), string.Concat(back.Split('\n')));
    }

    [Fact]
    public void Deep_nesting_ends()
    {
        var html = string.Concat(Enumerable.Repeat("<div><blockquote>", 3000)) + "deep";

        Assert.Contains("deep", HtmlToMarkdown.Convert(html), StringComparison.Ordinal);
    }
}
