using System.Data.Common;
using Dapper;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>
/// PostgreSQL's tsvector with the configuration "simple", which neither stems nor drops words: folding was done before, and
/// so the extension "unaccent" is not needed.
/// </summary>
internal sealed class PostgreSqlSearchTable : SearchTable
{
    public override Task CreateAsync(DbConnection connection, DbTransaction? transaction, string prefix) =>
        connection.ExecuteAsync(
            $"""
            CREATE TABLE "{prefix}{Name}" ("ContentItemId" varchar(26) PRIMARY KEY, "Text" text NOT NULL, "Words" tsvector NOT NULL);
            CREATE INDEX "{prefix}IDX_{Name}_Words" ON "{prefix}{Name}" USING gin ("Words");
            """,
            transaction: transaction);

    public override Task PutAsync(DbConnection connection, DbTransaction? transaction, string prefix, SearchDocument document) =>
        connection.ExecuteAsync(
            $"""
            INSERT INTO "{prefix}{Name}" ("ContentItemId", "Text", "Words")
            VALUES (@ContentItemId, @Text,
              setweight(to_tsvector('simple', @Title), 'A') || setweight(to_tsvector('simple', @Summary), 'B') || setweight(to_tsvector('simple', @Body), 'D'))
            ON CONFLICT ("ContentItemId") DO UPDATE SET "Text" = excluded."Text", "Words" = excluded."Words"
            """,
            new
            {
                document.ContentItemId,
                document.Text,
                Title = Split(document.Title),
                Summary = Split(document.Summary),
                Body = Split(document.Text),
            },
            transaction);

    public override Task RemoveAsync(DbConnection connection, DbTransaction? transaction, string prefix, string contentItemId) =>
        connection.ExecuteAsync($"""DELETE FROM "{prefix}{Name}" WHERE "ContentItemId" = @contentItemId""", new { contentItemId }, transaction);

    public override async Task<IReadOnlyList<SearchMatch>> FindAsync(
        DbConnection connection, DbTransaction? transaction, string prefix, IReadOnlyList<string> words, bool all, int skip, int take, string[] without)
    {
        var found = await connection.QueryAsync<SearchMatch>(
            $$"""
            SELECT "ContentItemId", "Text" FROM "{{prefix}}{{Name}}", to_tsquery('simple', @query) AS query
            WHERE "Words" @@ query{{Leaving(without)}} ORDER BY ts_rank('{0.1, 0.1, 0.5, 1}', "Words", query) DESC, "ContentItemId" LIMIT @take OFFSET @skip
            """,
            new { query = Query(words, all), skip, take, without },
            transaction);

        return found.AsList();
    }

    public override Task<int> CountAsync(DbConnection connection, DbTransaction? transaction, string prefix, IReadOnlyList<string> words, string[] without) =>
        connection.ExecuteScalarAsync<int>(
            $"""SELECT COUNT(*)::int FROM "{prefix}{Name}" WHERE "Words" @@ to_tsquery('simple', @query){Leaving(without)}""",
            new { query = Query(words, all: true), without },
            transaction);

    // PostgreSQL's parser takes "e61-x" or "a.b" for one word; SQLite's does not. Split here, so that both find the same.
    private static string Split(string text) => string.Join(' ', SearchText.Words(text, int.MaxValue));

    private static string Leaving(string[] without) => without.Length == 0 ? string.Empty : """ AND "ContentItemId" <> ALL(@without)""";

    private static string Query(IReadOnlyList<string> words, bool all) =>
        string.Join(all ? " & " : " | ", words.Select(word => word + ":*"));
}
