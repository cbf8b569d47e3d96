using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>SQLite's FTS5. Words are folded before they come here, so its tokenizer has only to split them.</summary>
internal sealed class SqliteSearchTable : SearchTable
{
    public override Task CreateAsync(DbConnection connection, DbTransaction? transaction, string prefix) =>
        connection.ExecuteAsync(
            $"CREATE VIRTUAL TABLE \"{prefix}{Name}\" USING fts5(ContentItemId UNINDEXED, Text UNINDEXED, Title, Summary, Body, prefix='2 3 4')",
            transaction: transaction);

    public override async Task PutAsync(DbConnection connection, DbTransaction? transaction, string prefix, SearchDocument document)
    {
        await RemoveAsync(connection, transaction, prefix, document.ContentItemId);
        await connection.ExecuteAsync(
            $"INSERT INTO \"{prefix}{Name}\" (ContentItemId, Text, Title, Summary, Body) VALUES (@ContentItemId, @Text, @Title, @Summary, @Body)",
            new
            {
                document.ContentItemId,
                document.Text,
                Title = SearchText.Fold(document.Title),
                Summary = SearchText.Fold(document.Summary),
                Body = SearchText.Fold(document.Text),
            },
            transaction);
    }

    public override Task RemoveAsync(DbConnection connection, DbTransaction? transaction, string prefix, string contentItemId) =>
        connection.ExecuteAsync($"DELETE FROM \"{prefix}{Name}\" WHERE ContentItemId = @contentItemId", new { contentItemId }, transaction);

    public override async Task<IReadOnlyList<SearchMatch>> FindAsync(
        DbConnection connection, DbTransaction? transaction, string prefix, IReadOnlyList<string> words, bool all, int skip, int take, string[] without)
    {
        // Weights of bm25 by column: the two unindexed ones, title, summary, body.
        var found = await connection.QueryAsync<SearchMatch>(
            $"SELECT ContentItemId, Text FROM \"{prefix}{Name}\" WHERE \"{prefix}{Name}\" MATCH @match{Leaving(without)} ORDER BY bm25(\"{prefix}{Name}\", 0, 0, 10, 5, 1) LIMIT @take OFFSET @skip",
            new { match = Match(words, all), skip, take, without = JsonSerializer.Serialize(without) },
            transaction);

        return found.AsList();
    }

    public override Task<int> CountAsync(DbConnection connection, DbTransaction? transaction, string prefix, IReadOnlyList<string> words, string[] without) =>
        connection.ExecuteScalarAsync<int>(
            $"SELECT COUNT(*) FROM \"{prefix}{Name}\" WHERE \"{prefix}{Name}\" MATCH @match{Leaving(without)}",
            new { match = Match(words, all: true), without = JsonSerializer.Serialize(without) },
            transaction);

    private static string Leaving(string[] without) => without.Length == 0 ? string.Empty : " AND ContentItemId NOT IN (SELECT value FROM json_each(@without))";

    // Words are letters and digits only; the quotes keep AND, OR and NEAR from being operators.
    private static string Match(IReadOnlyList<string> words, bool all) =>
        string.Join(all ? " AND " : " OR ", words.Select(word => $"\"{word}\"*"));
}
