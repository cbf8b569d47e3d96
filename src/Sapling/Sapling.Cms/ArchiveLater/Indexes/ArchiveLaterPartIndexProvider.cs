using OrchardCore.ContentManagement;
using OrchardCore.ArchiveLater.Models;
using YesSql.Indexes;

namespace OrchardCore.ArchiveLater.Indexes;

internal sealed class ArchiveLaterPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ArchiveLaterPartIndex>()
        .When(item => item.Has(nameof(ArchiveLaterPart)))
        .Map(item => item.Published && item.TryGet<ArchiveLaterPart>(out var part) && part.ScheduledArchiveUtc is { } utc
            ? new ArchiveLaterPartIndex
            {
                ContentItemId = item.ContentItemId,
                ScheduledArchiveDateTimeUtc = utc,
                Published = item.Published,
                Latest = item.Latest,
            }
            : null!);
}
