using System.Data.Common;
using System.Text.Json;
using Dapper;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Forums.Services;

/// <summary>SQLite's FTS5. Words are folded before they come here.</summary>
internal sealed class SqliteForumSearchTable : ForumSearchTable
{
    public override Task CreateAsync(DbConnection connection, DbTransaction? transaction, string prefix) => connection.ExecuteAsync(
        $"CREATE VIRTUAL TABLE \"{prefix}{Name}\" USING fts5(PostId UNINDEXED, TopicId UNINDEXED, CategoryId UNINDEXED, Text UNINDEXED, Title, Body, prefix='2 3 4')",
        transaction: transaction);

    public override async Task PutAsync(DbConnection connection, DbTransaction? transaction, string prefix, ForumSearchRow row)
    {
        await RemoveAsync(connection, transaction, prefix, row.PostId, null);
        await connection.ExecuteAsync(
            $"INSERT INTO \"{prefix}{Name}\" (PostId, TopicId, CategoryId, Text, Title, Body) VALUES (@PostId, @TopicId, @CategoryId, @Text, @Title, @Body)",
            new { row.PostId, row.TopicId, row.CategoryId, row.Text, Title = FoldedText.Fold(row.Title), Body = FoldedText.Fold(row.Text) },
            transaction);
    }

    public override Task RemoveAsync(DbConnection connection, DbTransaction? transaction, string prefix, string? postId, string? topicId) =>
        connection.ExecuteAsync($"DELETE FROM \"{prefix}{Name}\" WHERE PostId = @postId OR TopicId = @topicId", new { postId, topicId }, transaction);

    public override async Task<IReadOnlyList<ForumMatch>> FindAsync(
        DbConnection connection, DbTransaction? transaction, string prefix, IReadOnlyList<string> words, string[] categoryIds, int skip, int take)
    {
        // bm25 cannot stand beside a grouping: the inner query ranks posts, the outer one makes topics of them.
        var found = await connection.QueryAsync<ForumMatch>(
            $"""
            WITH posts AS MATERIALIZED (
              SELECT TopicId, Text, bm25("{prefix}{Name}", 0, 0, 0, 0, 6, 1) AS Score FROM "{prefix}{Name}"
              WHERE "{prefix}{Name}" MATCH @match AND CategoryId IN (SELECT value FROM json_each(@categories)))
            SELECT TopicId, Text, MIN(Score) FROM posts GROUP BY TopicId ORDER BY MIN(Score), TopicId LIMIT @take OFFSET @skip
            """,
            new
            {
                match = string.Join(" AND ", words.Select(word => $"\"{word}\"*")),
                categories = JsonSerializer.Serialize(categoryIds),
                skip,
                take,
            },
            transaction);

        return found.AsList();
    }
}
