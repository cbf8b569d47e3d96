using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>A paragraph that is an image with a caption becomes a figure, one that is the address of a video a card that leads to it.</summary>
/// <param name="watch">The text of a card whose link has none of its own.</param>
internal sealed class FigureRenderer(string watch) : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        switch (Only(obj))
        {
            case LinkInline { IsImage: true, Title.Length: > 0 } image:
                WriteFigure(renderer, image);
                break;
            case LinkInline { IsImage: false } link when VideoAddress.Host(link.Url) is { } host:
                WriteCard(renderer, link.Url!, link.IsAutoLink ? watch : Text(link, watch), host);
                break;
            case AutolinkInline { IsEmail: false } link when VideoAddress.Host(link.Url) is { } host:
                WriteCard(renderer, link.Url, watch, host);
                break;
            default:
                base.Write(renderer, obj);
                break;
        }
    }

    private static Inline? Only(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is { } first && first == paragraph.Inline.LastChild ? first : null;

    private static string Text(LinkInline link, string otherwise)
    {
        var text = string.Concat(link.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

        return string.IsNullOrWhiteSpace(text) ? otherwise : text;
    }

    private static void WriteFigure(HtmlRenderer renderer, LinkInline image)
    {
        var caption = image.Title!;
        image.Title = null;
        renderer.EnsureLine();
        renderer.Write("<figure>");
        renderer.Render(image);
        renderer.WriteLine($"<figcaption>{WebUtility.HtmlEncode(caption)}</figcaption></figure>");
    }

    private static void WriteCard(HtmlRenderer renderer, string url, string text, string host)
    {
        renderer.EnsureLine();
        renderer.WriteLine(
            $"<p class=\"video\"><a class=\"video-link\" href=\"{WebUtility.HtmlEncode(url)}\"><span class=\"video-text\">{WebUtility.HtmlEncode(text)}</span> " +
            $"<span class=\"video-host\">{WebUtility.HtmlEncode(host)}</span></a></p>");
    }
}
