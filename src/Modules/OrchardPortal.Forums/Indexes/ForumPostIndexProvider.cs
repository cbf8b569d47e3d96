using OrchardPortal.Forums.Models;
using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

internal sealed class ForumPostIndexProvider : IndexProvider<ForumPost>
{
    public override void Describe(DescribeContext<ForumPost> context) => context.For<ForumPostIndex>().Map(post => new ForumPostIndex
    {
        PostId = post.PostId,
        TopicId = post.TopicId,
        CategoryId = post.CategoryId,
        IsTopic = post.IsTopic,
        Title = post.Title,
        AuthorId = post.AuthorId,
        AuthorName = post.AuthorName,
        State = post.State.ToString(),
        IsLocked = post.IsLocked,
        IsSolved = post.IsTopic ? post.AcceptedId is not null : post.IsAccepted,
        AnswerCount = post.AnswerCount,
        Votes = post.Votes,
        Reports = post.Reports,
        CreatedUtc = post.CreatedUtc,
        LastActivityUtc = post.LastActivityUtc,
        TicketId = post.TicketId,
    });
}
