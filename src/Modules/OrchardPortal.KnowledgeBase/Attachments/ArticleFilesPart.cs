using OrchardCore.ContentManagement;

namespace OrchardPortal.KnowledgeBase.Attachments;

/// <summary>The files of an article. Each version has its own list; bytes are kept as long as the article is.</summary>
public class ArticleFilesPart : ContentPart
{
    public const int MaxFiles = 20;

    public List<ArticleFile> Files { get; set; } = [];
}
