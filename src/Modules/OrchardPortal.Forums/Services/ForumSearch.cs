using System.Data.Common;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Forums.Models;
using YesSql;

namespace OrchardPortal.Forums.Services;

/// <summary>Search over the posts. Writing joins the session's transaction.</summary>
public sealed class ForumSearch(ISession session, IStore store)
{
    private const int MaxWords = 12;

    private readonly ForumSearchTable _table = ForumSearchTable.For(store.Configuration.SqlDialect);
    private readonly string _prefix = store.Configuration.TablePrefix ?? string.Empty;

    /// <summary>The topics that fit best, among those of the categories.</summary>
    /// <returns>Up to <paramref name="take"/> topics: the id, and the beginning of the post that fits.</returns>
    public async Task<IReadOnlyList<(string TopicId, string Excerpt)>> FindAsync(string query, string[] categoryIds, int skip, int take)
    {
        var words = FoldedText.Words(query).Distinct().Take(MaxWords).ToList();
        if (words.Count == 0 || categoryIds.Length == 0)
        {
            return [];
        }

        var connection = await session.CreateConnectionAsync();
        var matches = await _table.FindAsync(connection, session.CurrentTransaction, _prefix, words, categoryIds, skip, take);

        return [.. matches.Select(match => (match.TopicId, ForumExcerpt.Of(match.Text, words)))];
    }

    /// <summary>Lets a post be found under its topic's title.</summary>
    public async Task PutAsync(ForumPost post, string title)
    {
        var (connection, transaction) = await WriteAsync();
        await _table.PutAsync(connection, transaction, _prefix, new ForumSearchRow(post.PostId, post.TopicId, post.CategoryId, title, ForumMarkdown.ToPlainText(post.Text)));
    }

    public async Task RemovePostAsync(string postId)
    {
        var (connection, transaction) = await WriteAsync();
        await _table.RemoveAsync(connection, transaction, _prefix, postId, null);
    }

    public async Task RemoveTopicAsync(string topicId)
    {
        var (connection, transaction) = await WriteAsync();
        await _table.RemoveAsync(connection, transaction, _prefix, null, topicId);
    }

    private async Task<(DbConnection Connection, DbTransaction Transaction)> WriteAsync()
    {
        var transaction = await session.BeginTransactionAsync();

        return (transaction.Connection!, transaction);
    }
}
