using OrchardPortal.Forums.Models;
using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

internal sealed class ForumVoteIndexProvider : IndexProvider<ForumVote>
{
    public override void Describe(DescribeContext<ForumVote> context) => context.For<ForumVoteIndex>().Map(vote => new ForumVoteIndex
    {
        PostId = vote.PostId,
        TopicId = vote.TopicId,
        UserId = vote.UserId,
    });
}
