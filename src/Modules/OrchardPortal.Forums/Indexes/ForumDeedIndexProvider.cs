using OrchardPortal.Forums.Models;
using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

internal sealed class ForumDeedIndexProvider : IndexProvider<ForumDeed>
{
    public override void Describe(DescribeContext<ForumDeed> context) => context.For<ForumDeedIndex>().Map(deed => new ForumDeedIndex
    {
        Utc = deed.Utc,
    });
}
