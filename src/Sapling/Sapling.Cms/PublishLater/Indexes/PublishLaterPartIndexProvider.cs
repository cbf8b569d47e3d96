using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Models;
using YesSql.Indexes;

namespace OrchardCore.PublishLater.Indexes;

internal sealed class PublishLaterPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<PublishLaterPartIndex>()
        .When(item => item.Has(nameof(PublishLaterPart)))
        .Map(item => item is { Latest: true, Published: false } && item.TryGet<PublishLaterPart>(out var part) && part.ScheduledPublishUtc is { } utc
            ? new PublishLaterPartIndex
            {
                ContentItemId = item.ContentItemId,
                ScheduledPublishDateTimeUtc = utc,
                Published = item.Published,
                Latest = item.Latest,
            }
            : null!);
}
