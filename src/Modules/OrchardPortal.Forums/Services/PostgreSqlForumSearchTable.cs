using System.Data.Common;
using Dapper;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Forums.Services;

/// <summary>PostgreSQL's tsvector over words that are folded before they come here.</summary>
internal sealed class PostgreSqlForumSearchTable : ForumSearchTable
{
    public override Task CreateAsync(DbConnection connection, DbTransaction? transaction, string prefix) => connection.ExecuteAsync(
        $"""
        CREATE TABLE "{prefix}{Name}" ("PostId" varchar(32) PRIMARY KEY, "TopicId" varchar(32) NOT NULL, "CategoryId" varchar(32) NOT NULL, "Text" text NOT NULL, "Words" tsvector NOT NULL);
        CREATE INDEX "{prefix}IDX_{Name}_Words" ON "{prefix}{Name}" USING gin ("Words");
        CREATE INDEX "{prefix}IDX_{Name}_Topic" ON "{prefix}{Name}" ("TopicId");
        """,
        transaction: transaction);

    public override Task PutAsync(DbConnection connection, DbTransaction? transaction, string prefix, ForumSearchRow row) => connection.ExecuteAsync(
        $"""
        INSERT INTO "{prefix}{Name}" ("PostId", "TopicId", "CategoryId", "Text", "Words")
        VALUES (@PostId, @TopicId, @CategoryId, @Text, setweight(to_tsvector('simple', @Title), 'A') || setweight(to_tsvector('simple', @Body), 'D'))
        ON CONFLICT ("PostId") DO UPDATE SET "CategoryId" = excluded."CategoryId", "Text" = excluded."Text", "Words" = excluded."Words"
        """,
        new { row.PostId, row.TopicId, row.CategoryId, row.Text, Title = FoldedText.Fold(row.Title), Body = FoldedText.Fold(row.Text) },
        transaction);

    public override Task RemoveAsync(DbConnection connection, DbTransaction? transaction, string prefix, string? postId, string? topicId) =>
        connection.ExecuteAsync($"""DELETE FROM "{prefix}{Name}" WHERE "PostId" = @postId OR "TopicId" = @topicId""", new { postId, topicId }, transaction);

    public override async Task<IReadOnlyList<ForumMatch>> FindAsync(
        DbConnection connection, DbTransaction? transaction, string prefix, IReadOnlyList<string> words, string[] categoryIds, int skip, int take)
    {
        var found = await connection.QueryAsync<ForumMatch>(
            $$"""
            SELECT "TopicId", "Text" FROM (
              SELECT DISTINCT ON ("TopicId") "TopicId", "Text", ts_rank('{0.1, 0.1, 0.5, 1}', "Words", query) AS "Score"
              FROM "{{prefix}}{{Name}}", to_tsquery('simple', @query) AS query
              WHERE "Words" @@ query AND "CategoryId" = ANY(@categoryIds) ORDER BY "TopicId", "Score" DESC) AS topics
            ORDER BY "Score" DESC, "TopicId" LIMIT @take OFFSET @skip
            """,
            new { query = string.Join(" & ", words.Select(word => word + ":*")), categoryIds, skip, take },
            transaction);

        return found.AsList();
    }
}
