using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Markdown.Models;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>Markdown, or the HTML of articles from before there was Markdown.</summary>
internal sealed class ArticleText(ArticleMarkdown markdown, ArticleMedia media, IHtmlSanitizerService sanitizer) : IArticleText
{
    public async Task<string> HtmlAsync(ContentItem article)
    {
        if (article.TryGet<MarkdownBodyPart>(out var body) && !string.IsNullOrEmpty(body.Markdown))
        {
            return await HtmlAsync(body.Markdown);
        }

        return article.TryGet<HtmlBodyPart>(out var html) ? sanitizer.Sanitize(html.Html) : string.Empty;
    }

    public async Task<string> HtmlAsync(string text) => await media.CompleteAsync(sanitizer.Sanitize(await markdown.ToHtmlAsync(text)));
}
