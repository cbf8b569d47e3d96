using Dapper;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Forums.Services;

/// <summary>Reads posts of categories that <see cref="ForumAccess"/> gave. Lists read rows of the index and no document.</summary>
public sealed class ForumReader(ISession session)
{
    private const string Visible = nameof(ForumPostState.Visible);
    private const string Waiting = nameof(ForumPostState.Waiting);

    /// <summary>Topics that everybody sees, with their number.</summary>
    public async Task<(IReadOnlyList<ForumPostIndex> Rows, int Total)> ListAsync(string categoryId, ForumTopicFilter filter, bool byVotes, int skip, int take)
    {
        var query = filter switch
        {
            ForumTopicFilter.Unanswered => session.QueryIndex<ForumPostIndex>(row => row.CategoryId == categoryId && row.IsTopic && row.State == Visible && row.AnswerCount == 0),
            ForumTopicFilter.Solved => session.QueryIndex<ForumPostIndex>(row => row.CategoryId == categoryId && row.IsTopic && row.State == Visible && row.IsSolved),
            _ => session.QueryIndex<ForumPostIndex>(row => row.CategoryId == categoryId && row.IsTopic && row.State == Visible),
        };
        var total = await query.CountAsync();
        var ordered = byVotes
            ? query.OrderByDescending(row => row.Votes).ThenByDescending(row => row.LastActivityUtc)
            : query.OrderByDescending(row => row.LastActivityUtc);

        return ([.. await ordered.Skip(skip).Take(take).ListAsync()], total);
    }

    /// <summary>The topics of any of the categories in which something was written last.</summary>
    public async Task<IReadOnlyList<ForumPostIndex>> RecentAsync(string[] categoryIds, int take) => categoryIds.Length == 0
        ? []
        : [.. await session.QueryIndex<ForumPostIndex>(row => row.IsTopic && row.State == Visible && row.CategoryId.IsIn(categoryIds))
            .OrderByDescending(row => row.LastActivityUtc).Take(take).ListAsync()];

    /// <summary>Topics by id, those that are still visible in one of the categories, in the order asked for.</summary>
    public async Task<IReadOnlyList<ForumPostIndex>> FindAsync(IReadOnlyList<string> topicIds, string[] categoryIds)
    {
        var ids = topicIds.ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var rows = (await session.QueryIndex<ForumPostIndex>(row => row.PostId.IsIn(ids) && row.State == Visible && row.CategoryId.IsIn(categoryIds)).ListAsync())
            .ToDictionary(row => row.PostId);

        return [.. topicIds.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>How many topics everybody sees in each category; one query.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync()
    {
        var configuration = session.Store.Configuration;
        var dialect = configuration.SqlDialect;
        string Column(string name) => dialect.QuoteForColumnName(name);
        var table = dialect.QuoteForTableName(configuration.TablePrefix + nameof(ForumPostIndex), configuration.Schema);
        var connection = await session.CreateConnectionAsync();
        var counts = await connection.QueryAsync<(string CategoryId, long Count)>(
            $"SELECT {Column("CategoryId")}, COUNT(*) FROM {table} WHERE {Column("IsTopic")} = @isTopic AND {Column("State")} = @state GROUP BY {Column("CategoryId")}",
            new { isTopic = true, state = Visible },
            session.CurrentTransaction);

        return counts.ToDictionary(count => count.CategoryId, count => (int)count.Count);
    }

    /// <summary>A post whatever its state: who may see it, <see cref="ForumAccess"/> has said before.</summary>
    /// <returns>Null when there is none.</returns>
    public async Task<ForumPost?> GetAsync(string postId) => await session.Query<ForumPost, ForumPostIndex>(row => row.PostId == postId).FirstOrDefaultAsync();

    /// <summary>The answers that a visitor sees: the accepted one first, then by votes, then by age.</summary>
    /// <param name="topicId">The question.</param>
    /// <param name="userId">Whose waiting answers are among them; empty for a guest.</param>
    /// <param name="isModerator">Whether all are among them.</param>
    /// <param name="skip">Answers to leave out.</param>
    /// <param name="take">Answers to return.</param>
    public async Task<(IReadOnlyList<ForumPost> Answers, int Total)> AnswersAsync(string topicId, string userId, bool isModerator, int skip, int take)
    {
        var query = isModerator ? session.Query<ForumPost, ForumPostIndex>(row => row.TopicId == topicId && !row.IsTopic)
            : userId.Length > 0 ? session.Query<ForumPost, ForumPostIndex>(row =>
                row.TopicId == topicId && !row.IsTopic && (row.State == Visible || (row.State == Waiting && row.AuthorId == userId)))
            : session.Query<ForumPost, ForumPostIndex>(row => row.TopicId == topicId && !row.IsTopic && row.State == Visible);
        var total = await query.CountAsync();
        var answers = await query.OrderByDescending(row => row.IsSolved).ThenByDescending(row => row.Votes).ThenBy(row => row.CreatedUtc).Skip(skip).Take(take).ListAsync();

        return ([.. answers], total);
    }

    /// <summary>All posts of a topic, the question too, whoever may see them.</summary>
    public async Task<IReadOnlyList<ForumPost>> AllAsync(string topicId) => [.. await session.Query<ForumPost, ForumPostIndex>(row => row.TopicId == topicId).ListAsync()];

    /// <summary>How many posts of somebody everybody sees, and how many wait.</summary>
    public async Task<(int Visible, int Waiting)> CountOfAsync(string userId) =>
    (
        await session.QueryIndex<ForumPostIndex>(row => row.AuthorId == userId && row.State == Visible).CountAsync(),
        await session.QueryIndex<ForumPostIndex>(row => row.AuthorId == userId && row.State == Waiting).CountAsync()
    );

    public Task<int> CountOfCategoryAsync(string categoryId) => session.QueryIndex<ForumPostIndex>(row => row.CategoryId == categoryId).CountAsync();
}
