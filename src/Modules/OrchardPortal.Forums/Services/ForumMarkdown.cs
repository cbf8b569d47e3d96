using Markdig;
using Markdig.Extensions.ReferralLinks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OrchardCore.Infrastructure.Html;

namespace OrchardPortal.Forums.Services;

/// <summary>
/// Makes HTML of what members write: paragraphs, emphasis, lists, quotes, code, tables of nothing else. HTML is shown as typed, images
/// become links (nobody else's server learns who reads), and search engines are told to follow no link.
/// </summary>
public sealed class ForumMarkdown(IHtmlSanitizerService sanitizer)
{
    // Below the page's own headings.
    private const int FirstHeading = 4;
    private const int LastHeading = 6;

    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseSoftlineBreakAsHardlineBreak()
        .UseAutoLinks()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Use(new ReferralLinksExtension(["nofollow", "ugc", "noopener"]))
        .Build();

    /// <summary>HTML that is safe to show.</summary>
    public string ToHtml(string text)
    {
        var document = Markdown.Parse(text, _pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(heading.Level + FirstHeading - 1, LastHeading);
        }

        foreach (var link in document.Descendants<LinkInline>())
        {
            link.IsImage = false;
        }

        return sanitizer.Sanitize(document.ToHtml(_pipeline));
    }

    /// <summary>The words alone, for search, mail and tickets.</summary>
    public static string ToPlainText(string text) => Markdown.ToPlainText(text, _pipeline).Trim();
}
