using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Markdown.Models;
using OrchardPortal.KnowledgeBase.Markdown;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>Articles from before there was Markdown, or from elsewhere, have their text as HTML.</summary>
internal static class HtmlBody
{
    /// <summary>Makes Markdown of it, unless the article has that already.</summary>
    /// <returns>Whether the article was changed.</returns>
    public static bool Convert(ContentItem article)
    {
        if (!article.TryGet<HtmlBodyPart>(out var html) || string.IsNullOrEmpty(html.Html)
            || (article.TryGet<MarkdownBodyPart>(out var body) && !string.IsNullOrEmpty(body.Markdown)))
        {
            return false;
        }

        article.Apply(new MarkdownBodyPart { Markdown = HtmlToMarkdown.Convert(html.Html) });
        article.Remove<HtmlBodyPart>();

        return true;
    }
}
