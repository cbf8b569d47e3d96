using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using YesSql;

namespace OrchardPortal.Forums.Services;

/// <summary>Who wants mail about a topic, who voted and who reported. Changes join the session's transaction.</summary>
public sealed class ForumFollowers(ISession session)
{
    /// <summary>Whoever takes part is told of answers, unless they said that they want no mail.</summary>
    public async Task JoinAsync(string topicId, string userId)
    {
        if (userId.Length > 0 && await FindAsync(topicId, userId) is null)
        {
            await session.SaveAsync(new ForumFollow { TopicId = topicId, UserId = userId });
        }
    }

    /// <summary>Mail about the topic from now on, or none.</summary>
    public async Task SetAsync(string topicId, string userId, bool isOff)
    {
        var follow = await FindAsync(topicId, userId) ?? new ForumFollow { TopicId = topicId, UserId = userId };
        follow.IsOff = isOff;
        await session.SaveAsync(follow);
    }

    public async Task<bool> IsFollowingAsync(string topicId, string userId) => userId.Length > 0 && await FindAsync(topicId, userId) is { IsOff: false };

    /// <summary>The accounts that want mail about the topic and have not said that they want none at all; at most <paramref name="atMost"/>.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(string topicId, int atMost)
    {
        var all = ForumFollow.Everything;
        var ids = (await session.QueryIndex<ForumFollowIndex>(row => row.TopicId == topicId && !row.IsOff).Take(atMost).ListAsync()).Select(row => row.UserId).ToList();
        var none = (await session.QueryIndex<ForumFollowIndex>(row => row.TopicId == all && row.IsOff).ListAsync()).Select(row => row.UserId).ToHashSet();

        return [.. ids.Where(id => !none.Contains(id))];
    }

    /// <summary>Which posts of a topic somebody voted for.</summary>
    public async Task<IReadOnlySet<string>> VotesAsync(string topicId, string userId) => userId.Length == 0
        ? new HashSet<string>()
        : (await session.QueryIndex<ForumVoteIndex>(row => row.TopicId == topicId && row.UserId == userId).ListAsync()).Select(row => row.PostId).ToHashSet();

    internal async Task ForgetTopicAsync(string topicId)
    {
        Delete(await session.Query<ForumVote, ForumVoteIndex>(row => row.TopicId == topicId).ListAsync());
        Delete(await session.Query<ForumFollow, ForumFollowIndex>(row => row.TopicId == topicId).ListAsync());
        Delete(await session.Query<ForumReport, ForumReportIndex>(row => row.TopicId == topicId).ListAsync());
    }

    internal async Task ForgetPostAsync(ForumPost post)
    {
        var (topicId, postId) = (post.TopicId, post.PostId);
        Delete(await session.Query<ForumVote, ForumVoteIndex>(row => row.TopicId == topicId && row.PostId == postId).ListAsync());
        await ForgetReportsAsync(post);
    }

    internal async Task ForgetReportsAsync(ForumPost post)
    {
        var (topicId, postId) = (post.TopicId, post.PostId);
        Delete(await session.Query<ForumReport, ForumReportIndex>(row => row.TopicId == topicId && row.PostId == postId).ListAsync());
        post.Reports = 0;
    }

    private void Delete(IEnumerable<object> documents)
    {
        foreach (var document in documents)
        {
            session.Delete(document);
        }
    }

    private Task<ForumFollow?> FindAsync(string topicId, string userId) =>
        session.Query<ForumFollow, ForumFollowIndex>(row => row.TopicId == topicId && row.UserId == userId).FirstOrDefaultAsync();
}
