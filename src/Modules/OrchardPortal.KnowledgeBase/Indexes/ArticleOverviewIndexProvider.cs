using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Models;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

internal sealed class ArticleOverviewIndexProvider : IndexProvider<ContentItem>
{
    private const int TitleMaxLength = 300;
    private const int AuthorMaxLength = 255;
    private const int IdMaxLength = 26;

    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ArticleOverviewIndex>()
            .When(item => item.ContentType == ArticlePart.ContentType)
            .Map(item => item.Latest && item.TryGet<ArticlePart>(out var part) ? Row(item, part) : null!);

    private static ArticleOverviewIndex Row(ContentItem item, ArticlePart part) => new()
    {
        ContentItemId = item.ContentItemId,
        Title = IndexText.Fit(item.DisplayText, TitleMaxLength),
        TitleKey = IndexText.Fit(SearchText.Fold(item.DisplayText ?? string.Empty), TitleMaxLength),
        Slug = IndexText.Fit(part.Slug, ArticlePart.SlugMaxLength),
        CategoryId = IndexText.Fit(part.CategoryId, IdMaxLength),
        OwnerId = IndexText.Fit(part.OwnerId, IdMaxLength),
        Culture = item.TryGet<LocalizationPart>(out var language) ? language.Culture ?? string.Empty : string.Empty,
        Author = IndexText.Fit(item.Author, AuthorMaxLength),
        ModifiedUtc = item.ModifiedUtc ?? item.CreatedUtc ?? DateTime.UnixEpoch,
        ReviewOn = part.ReviewOn?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        PublishUtc = !item.Published && item.TryGet<PublishLaterPart>(out var publish) ? publish.ScheduledPublishUtc : null,
        ArchiveUtc = item.TryGet<ArchiveLaterPart>(out var archive) ? archive.ScheduledArchiveUtc : null,
        Approval = item.Published ? ArticleApprovalState.None : part.Approval.State,
        Published = item.Published,
    };
}
