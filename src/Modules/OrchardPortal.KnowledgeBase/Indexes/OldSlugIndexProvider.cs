using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Models;
using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

internal sealed class OldSlugIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<OldSlugIndex>()
            .When(item => item.ContentType is ArticlePart.ContentType or CategoryPart.ContentType)
            .Map(item => item switch
            {
                { Published: false } => [],
                _ when item.TryGet<ArticlePart>(out var article) => Rows(item, article.Slug, article.OldSlugs),
                _ when item.TryGet<CategoryPart>(out var category) => Rows(item, category.Slug, category.OldSlugs),
                _ => [],
            });

    private static IEnumerable<OldSlugIndex> Rows(ContentItem item, string slug, List<string> oldSlugs) =>
        oldSlugs.Select(oldSlug => new OldSlugIndex { ContentType = item.ContentType, OldSlug = oldSlug, Slug = slug });
}
