using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.PrivateContent.Models;
using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

internal sealed class ArticleIndexProvider : IndexProvider<ContentItem>
{
    private const int TitleMaxLength = 300;

    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ArticleIndex>()
            .When(item => item.ContentType == ArticlePart.ContentType)
            .Map(item => item.Published && item.TryGet<ArticlePart>(out var part)
                ? new ArticleIndex
                {
                    ContentItemId = item.ContentItemId,
                    Title = IndexText.Fit(item.DisplayText, TitleMaxLength),
                    Slug = part.Slug,
                    Summary = part.Summary,
                    CategoryId = part.CategoryId,
                    Position = part.Position,
                    ModifiedUtc = item.ModifiedUtc ?? item.PublishedUtc ?? DateTime.UnixEpoch,
                    Tags = part.Tags.Count > 0 ? string.Join('\n', part.Tags) : null,
                    Culture = item.TryGet<LocalizationPart>(out var language) ? language.Culture ?? string.Empty : string.Empty,
                    LocalizationSet = language?.LocalizationSet,
                    Access = item.TryGet<PrivateContentPart>(out var access) ? access.Rule.ToText() : null,
                }
                : null!);
}
