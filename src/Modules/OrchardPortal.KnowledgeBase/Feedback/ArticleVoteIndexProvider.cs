using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Feedback;

internal sealed class ArticleVoteIndexProvider : IndexProvider<ArticleVote>
{
    public override void Describe(DescribeContext<ArticleVote> context)
    {
        context.For<ArticleVoteIndex>().Map(vote => new ArticleVoteIndex
        {
            VoteKey = vote.VoteKey,
            ArticleId = vote.ArticleId,
            UserId = vote.UserId,
            IsHelpful = vote.IsHelpful,
            HasText = vote.Text.Length > 0,
            VoteDay = FeedbackDay.Of(vote.VotedUtc),
            VotedUtc = vote.VotedUtc,
        });
        context.For<ArticleVoteReasonIndex>().Map(vote => vote.Reasons.Select(reason => new ArticleVoteReasonIndex
        {
            ArticleId = vote.ArticleId,
            Reason = reason,
            VoteDay = FeedbackDay.Of(vote.VotedUtc),
        }));
    }
}
