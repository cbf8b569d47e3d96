using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using YesSql;

namespace OrchardPortal.Forums.Services;

/// <summary>Who wants mail about a topic, who voted and who reported. Changes join the session's transaction.</summary>
public sealed class ForumFollowers(ISession session)
{
    /// <summary>Whoever was told of an answer and did not come back hears no more of the question for so long.</summary>
    public static TimeSpan Quiet { get; } = TimeSpan.FromDays(7);

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

    /// <summary>The visitor looks at the topic, so that the next answer is worth a mail again.</summary>
    /// <returns>Whether they want mail about it.</returns>
    public async Task<bool> SeeAsync(string topicId, string userId)
    {
        if (userId.Length == 0 || await FindAsync(topicId, userId) is not { } follow)
        {
            return false;
        }

        if (follow.ToldUtc is not null)
        {
            follow.ToldUtc = null;
            await session.SaveAsync(follow);
        }

        return !follow.IsOff;
    }

    /// <summary>
    /// Who is told of an answer now: wants mail about the topic, has not said that they want none at all, and was told of no other answer since
    /// they looked (or only long ago). Whoever is told is marked with <see cref="ToldAsync"/>.
    /// </summary>
    /// <param name="topicId">The question.</param>
    /// <param name="now">UTC.</param>
    /// <param name="atMost">How many to return at most.</param>
    public async Task<IReadOnlyList<ForumFollow>> ListAsync(string topicId, DateTime now, int atMost)
    {
        var all = ForumFollow.Everything;
        var longAgo = now - Quiet;
        var wanting = await session.Query<ForumFollow, ForumFollowIndex>(row => row.TopicId == topicId && !row.IsOff && (row.ToldUtc == null || row.ToldUtc < longAgo))
            .Take(atMost).ListAsync();
        var none = (await session.QueryIndex<ForumFollowIndex>(row => row.TopicId == all && row.IsOff).ListAsync()).Select(row => row.UserId).ToHashSet();

        return [.. wanting.Where(follow => !none.Contains(follow.UserId))];
    }

    public Task ToldAsync(ForumFollow follow, DateTime now)
    {
        follow.ToldUtc = now;

        return session.SaveAsync(follow);
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
