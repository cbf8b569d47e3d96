using OrchardCore.Modules;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using YesSql;

namespace OrchardPortal.Forums.Services;

/// <summary>What members think of posts. Nothing asks who may: callers have. Everything joins the session's transaction, under the topic's lock.</summary>
public sealed class ForumVoting(ISession session, ForumReader reader, IClock clock, IServiceProvider services)
{
    /// <summary>One vote of a member for a post of somebody else; sent again, it is taken back.</summary>
    public async Task VoteAsync(string postId, string userId)
    {
        if (await reader.GetAsync(postId) is not { IsVisible: true } post || post.AuthorId == userId)
        {
            return;
        }

        var vote = await session.Query<ForumVote, ForumVoteIndex>(row => row.TopicId == post.TopicId && row.UserId == userId && row.PostId == postId).FirstOrDefaultAsync();
        if (vote is null)
        {
            await session.SaveAsync(new ForumVote { PostId = postId, TopicId = post.TopicId, UserId = userId });
            post.Votes++;
        }
        else
        {
            session.Delete(vote);
            post.Votes--;
        }

        await session.SaveAsync(post);
    }

    /// <summary>The answer solved the question, and no other one; sent again, it did not.</summary>
    public async Task AcceptAsync(string answerId)
    {
        if (await reader.GetAsync(answerId) is not { IsTopic: false, IsVisible: true } answer || await reader.GetAsync(answer.TopicId) is not { } topic)
        {
            return;
        }

        if (topic.AcceptedId is { } before && before != answerId && await reader.GetAsync(before) is { } former)
        {
            former.IsAccepted = false;
            await session.SaveAsync(former);
        }

        answer.IsAccepted = topic.AcceptedId != answerId;
        topic.AcceptedId = answer.IsAccepted ? answerId : null;
        await session.SaveAsync(answer);
        await session.SaveAsync(topic);
    }

    /// <summary>A moderator is to look at the post. Once for each member; enough of them take a member's post away until then.</summary>
    public async Task ReportAsync(string postId, string userId, string reason)
    {
        if (await reader.GetAsync(postId) is not { } post || await reader.GetAsync(post.TopicId) is not { } topic
            || await session.QueryIndex<ForumReportIndex>(row => row.TopicId == post.TopicId && row.PostId == postId && row.UserId == userId).CountAsync() > 0)
        {
            return;
        }

        await session.SaveAsync(new ForumReport { PostId = postId, TopicId = post.TopicId, UserId = userId, Reason = reason, CreatedUtc = clock.UtcNow });
        post.Reports++;
        if (post is { IsVisible: true, IsStaff: false } && post.Reports >= ForumRules.ReportsThatHide)
        {
            await ((ForumShelf)services.GetService(typeof(ForumShelf))!).TakeAwayAsync(post, topic, ForumPostState.Waiting);
        }

        await session.SaveAsync(post);
    }
}
