using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>A copy has no address until it is published: that of the original is taken.</summary>
internal sealed class CopiedArticleHandler : ContentHandlerBase
{
    public override Task CloningAsync(CloneContentContext context)
    {
        var copy = context.CloneContentItem;
        if (copy.ContentType == ArticlePart.ContentType)
        {
            copy.Alter<ArticlePart>(part => part.Slug = string.Empty);
        }
        else if (copy.ContentType == CategoryPart.ContentType)
        {
            copy.Alter<CategoryPart>(part => part.Slug = string.Empty);
        }

        return Task.CompletedTask;
    }
}
