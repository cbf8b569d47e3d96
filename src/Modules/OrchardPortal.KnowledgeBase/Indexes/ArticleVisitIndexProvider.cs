using OrchardPortal.KnowledgeBase.Models;
using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

internal sealed class ArticleVisitIndexProvider : IndexProvider<ArticleVisit>
{
    public override void Describe(DescribeContext<ArticleVisit> context) => context.For<ArticleVisitIndex>()
        .Map(visit => new ArticleVisitIndex { ContactId = visit.ContactId, VisitedUtc = visit.VisitedUtc });
}
