using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>
/// Which state of an article a request began with. Editing what is published begins with a copy of it, which is as young as the request
/// and says nothing of when somebody saved the article.
/// </summary>
internal sealed class WritingStamps : ContentHandlerBase
{
    private readonly Dictionary<string, string> _copied = [];

    /// <summary>Another for each time that the article was saved.</summary>
    public string Of(ContentItem item) => _copied.GetValueOrDefault(item.ContentItemVersionId ?? string.Empty) ?? ArticleWritingDisplayDriver.Stamp(item);

    public override Task VersioningAsync(VersionContentContext context)
    {
        if (context.BuildingContentItem.ContentItemVersionId is { } copy)
        {
            _copied[copy] = ArticleWritingDisplayDriver.Stamp(context.ContentItem);
        }

        return Task.CompletedTask;
    }
}
