using System.Security.Cryptography;
using System.Text;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Markdown.Models;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>Knows again what there is to translate in an article or a category: title, summary or description, and text. Another place or slug makes no translation stale.</summary>
internal static class TranslationKey
{
    public const int Length = 22;

    public static string Of(ContentItem article)
    {
        var summary = article.TryGet<ArticlePart>(out var part) ? part.Summary
            : article.TryGet<CategoryPart>(out var category) ? category.Description
            : string.Empty;
        var text = article.TryGet<MarkdownBodyPart>(out var markdown) ? markdown.Markdown : article.TryGet<HtmlBodyPart>(out var html) ? html.Html : null;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', article.DisplayText, summary.Trim(), (text ?? string.Empty).ReplaceLineEndings("\n").Trim())));

        return Convert.ToBase64String(hash)[..Length];
    }
}
