using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Translations;

internal sealed class TranslationIndexProvider : IndexProvider<ContentItem>
{
    private const int TitleLength = 300;

    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<TranslationIndex>()
            .When(item => item.ContentType is ArticlePart.ContentType or CategoryPart.ContentType)
            .Map(item => item.Published || item.Latest ? Row(item) : null!);

    public static TranslationIndex Row(ContentItem item)
    {
        var language = item.TryGet<LocalizationPart>(out var localization) ? localization : null;
        var source = item.TryGet<TranslationPart>(out var translation) && translation.SourceId.Length > 0 ? translation : null;

        return new TranslationIndex
        {
            ContentItemId = item.ContentItemId,
            Title = IndexText.Fit(item.DisplayText, TitleLength),
            LocalizationSet = language?.LocalizationSet,
            Culture = language?.Culture ?? string.Empty,
            TextKey = TranslationKey.Of(item),
            SourceId = source?.SourceId,
            SourceKey = source?.SourceKey,
            Published = item.Published,
            Latest = item.Latest,
        };
    }
}
