using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardCore.ContentLocalization.Indexes;

internal sealed class LocalizedContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<LocalizedContentItemIndex>().Map(item =>
            (item.Published || item.Latest) && item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet) && !string.IsNullOrEmpty(part.Culture)
                ? new LocalizedContentItemIndex
                {
                    ContentItemId = item.ContentItemId,
                    LocalizationSet = part.LocalizationSet,
                    Culture = part.Culture,
                    Published = item.Published,
                    Latest = item.Latest,
                }
                : null!);
}
