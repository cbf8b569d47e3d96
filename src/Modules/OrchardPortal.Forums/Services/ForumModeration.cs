using OrchardCore.Modules;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Forums.Services;

/// <summary>What moderators do. Nothing asks who may: callers have. Everything joins the session's transaction, under the topic's lock.</summary>
public sealed class ForumModeration(ISession session, ForumReader reader, ForumFollowers followers, ForumCategoryStore categories, IClock clock, IServiceProvider services)
{
    private const string Waiting = nameof(ForumPostState.Waiting);
    private const string Hidden = nameof(ForumPostState.Hidden);

    /// <summary>Does it and writes it down.</summary>
    /// <param name="postId">The post; locking, moving and the like are of its topic.</param>
    /// <param name="deed">What is done, by whom and why.</param>
    /// <param name="categoryId">Where a topic is moved to.</param>
    /// <returns>False when there is nothing to do: the post is gone, or is that way already.</returns>
    public async Task<bool> DoAsync(string postId, ForumDeed deed, string? categoryId = null)
    {
        if (await reader.GetAsync(postId) is not { } post || await reader.GetAsync(post.TopicId) is not { } topic || !await DoAsync(post, topic, deed, categoryId))
        {
            return false;
        }

        deed.PostId = post.PostId;
        deed.TopicId = topic.TopicId;
        deed.Title = topic.Title;
        deed.Utc = clock.UtcNow;
        await session.SaveAsync(deed);
        if (deed.Kind is ForumDeedKind.Hide or ForumDeedKind.Remove)
        {
            await Service<ForumLetters>().RemovedAsync(topic, post, deed);
        }

        return true;
    }

    /// <summary>Posts that wait for a moderator, the oldest first.</summary>
    public async Task<(IReadOnlyList<ForumPost> Posts, int Total)> WaitingAsync(int skip, int take)
    {
        var query = session.Query<ForumPost, ForumPostIndex>(row => row.State == Waiting);

        return ([.. await query.OrderBy(row => row.CreatedUtc).Skip(skip).Take(take).ListAsync()], await query.CountAsync());
    }

    /// <summary>Posts that members reported, those that most of them reported first.</summary>
    public async Task<(IReadOnlyList<ForumPost> Posts, int Total)> ReportedAsync(int skip, int take)
    {
        var query = session.Query<ForumPost, ForumPostIndex>(row => row.Reports > 0);

        return ([.. await query.OrderByDescending(row => row.Reports).ThenByDescending(row => row.CreatedUtc).Skip(skip).Take(take).ListAsync()], await query.CountAsync());
    }

    /// <summary>Posts that moderators took away, the newest first.</summary>
    public async Task<(IReadOnlyList<ForumPost> Posts, int Total)> HiddenAsync(int skip, int take)
    {
        var query = session.Query<ForumPost, ForumPostIndex>(row => row.State == Hidden);

        return ([.. await query.OrderByDescending(row => row.CreatedUtc).Skip(skip).Take(take).ListAsync()], await query.CountAsync());
    }

    /// <summary>What was done, the latest first.</summary>
    public async Task<(IReadOnlyList<ForumDeed> Deeds, int Total)> DeedsAsync(int skip, int take)
    {
        var query = session.Query<ForumDeed, ForumDeedIndex>();

        return ([.. await query.OrderByDescending(row => row.Utc).Skip(skip).Take(take).ListAsync()], await query.CountAsync());
    }

    /// <summary>How much there is to look at.</summary>
    public async Task<int> CountAsync() => await session.QueryIndex<ForumPostIndex>(row => row.State == Waiting || row.Reports > 0).CountAsync();

    /// <summary>Titles of topics, and what was reported about posts; two queries for a page.</summary>
    public async Task<(IReadOnlyDictionary<string, string> Titles, ILookup<string, string> Reasons)> DescribeAsync(IReadOnlyList<ForumPost> posts)
    {
        var ids = posts.Select(post => post.TopicId).Distinct().ToArray();
        if (ids.Length == 0)
        {
            return (new Dictionary<string, string>(), Array.Empty<ForumReport>().ToLookup(report => report.PostId, report => report.Reason));
        }

        var titles = (await session.QueryIndex<ForumPostIndex>(row => row.PostId.IsIn(ids)).ListAsync()).ToDictionary(row => row.PostId, row => row.Title);
        var reports = await session.Query<ForumReport, ForumReportIndex>(row => row.TopicId.IsIn(ids)).ListAsync();

        return (titles, reports.ToLookup(report => report.PostId, report => report.Reason));
    }

    private async Task<bool> DoAsync(ForumPost post, ForumPost topic, ForumDeed deed, string? categoryId)
    {
        var shelf = Service<ForumShelf>();
        switch (deed.Kind)
        {
            case ForumDeedKind.Show when !post.IsVisible:
                await followers.ForgetReportsAsync(post);
                await shelf.ShowAsync(post, topic);
                return true;
            case ForumDeedKind.Hide when post.State != ForumPostState.Hidden:
                await followers.ForgetReportsAsync(post);
                await shelf.TakeAwayAsync(post, topic, ForumPostState.Hidden);
                return true;
            case ForumDeedKind.Remove:
                await shelf.RemoveAsync(post, topic);
                return true;
            case ForumDeedKind.Dismiss when post.Reports > 0:
                await followers.ForgetReportsAsync(post);
                await session.SaveAsync(post);
                return true;
            case ForumDeedKind.Lock or ForumDeedKind.Unlock when topic.IsLocked != (deed.Kind == ForumDeedKind.Lock):
                topic.IsLocked = !topic.IsLocked;
                await session.SaveAsync(topic);
                return true;
            case ForumDeedKind.Move when topic.CategoryId != categoryId && (await categories.ListAsync()).Any(category => category.Id == categoryId):
                await shelf.MoveAsync(topic, categoryId!);
                return true;
            default:
                return false;
        }
    }

    private T Service<T>() => (T)services.GetService(typeof(T))!;
}
