using OrchardPortal.KnowledgeBase.Models;
using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

internal sealed class ImportedArticleIndexProvider : IndexProvider<ImportedArticle>
{
    public override void Describe(DescribeContext<ImportedArticle> context)
    {
        context.For<ImportedArticleIndex>().Map(article => new ImportedArticleIndex
        {
            SourceKey = article.SourceKey,
            ContentItemId = article.ContentItemId,
            Slug = article.Slug,
            Hash = article.Hash,
        });
        context.For<OldAddressIndex>().Map(article => article.OldPaths
            .Select(path => new OldAddressIndex { Path = path, ContentItemId = article.ContentItemId }));
    }
}
