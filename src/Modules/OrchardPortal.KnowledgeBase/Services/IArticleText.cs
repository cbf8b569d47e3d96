using OrchardCore.ContentManagement;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>What an article says, whatever it is written in.</summary>
public interface IArticleText
{
    /// <summary>The text as sanitised HTML, as readers get it; empty when there is none.</summary>
    Task<string> HtmlAsync(ContentItem article);

    /// <summary>What Markdown becomes in an article, as sanitised HTML: the preview of the editor goes the same way as the page.</summary>
    Task<string> HtmlAsync(string markdown);
}
