using OrchardPortal.Forums.Models;
using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

internal sealed class ForumFollowIndexProvider : IndexProvider<ForumFollow>
{
    public override void Describe(DescribeContext<ForumFollow> context) => context.For<ForumFollowIndex>().Map(follow => new ForumFollowIndex
    {
        TopicId = follow.TopicId,
        UserId = follow.UserId,
        IsOff = follow.IsOff,
        ToldUtc = follow.ToldUtc,
    });
}
