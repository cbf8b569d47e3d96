using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

internal sealed class ArticleTagIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ArticleTagIndex>()
            .When(item => item.ContentType == ArticlePart.ContentType)
            .Map(item => (item.Published || item.Latest) && item.TryGet<ArticlePart>(out var part)
                ? part.Tags.Select(tag => new ArticleTagIndex
                {
                    ContentItemId = item.ContentItemId,
                    Tag = IndexText.Fit(tag, ArticleTags.MaxLength),
                    Slug = IndexText.Fit(ArticleTags.Slug(tag), ArticleTags.MaxLength),
                    Published = item.Published,
                    Latest = item.Latest,
                })
                : []);
}
