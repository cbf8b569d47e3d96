using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.PrivateContent.Models;
using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

internal sealed class CategoryIndexProvider : IndexProvider<ContentItem>
{
    private const int NameMaxLength = 300;

    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<CategoryIndex>()
            .When(item => item.ContentType == CategoryPart.ContentType)
            .Map(item => item.Published && item.TryGet<CategoryPart>(out var part)
                ? new CategoryIndex
                {
                    ContentItemId = item.ContentItemId,
                    Name = IndexText.Fit(item.DisplayText, NameMaxLength),
                    Slug = part.Slug,
                    Description = part.Description,
                    Icon = part.Icon,
                    Position = part.Position,
                    ParentId = part.ParentId,
                    Culture = item.TryGet<LocalizationPart>(out var language) ? language.Culture ?? string.Empty : string.Empty,
                    LocalizationSet = language?.LocalizationSet,
                    Access = item.TryGet<PrivateContentPart>(out var access) ? access.Rule.ToText() : null,
                }
                : null!);
}
