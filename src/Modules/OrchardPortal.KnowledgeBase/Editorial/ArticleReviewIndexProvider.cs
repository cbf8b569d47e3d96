using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Feedback;
using OrchardPortal.KnowledgeBase.Models;
using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Editorial;

internal sealed class ArticleReviewIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ArticleReviewIndex>()
        .When(item => item.ContentType == ArticlePart.ContentType)
        .Map(item => item.Published && item.TryGet<ArticlePart>(out var part) && part.ReviewOn is { } day
            ? new ArticleReviewIndex
            {
                ContentItemId = item.ContentItemId,
                Title = item.DisplayText ?? string.Empty,
                OwnerId = part.OwnerId,
                ReviewDay = FeedbackDay.Of(day),
            }
            : null!);
}
