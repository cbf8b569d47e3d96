using System.Text.Json;
using Dapper;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>
/// SQLite's FTS5. Words are folded before they come here, so its tokenizer has only to split them. The index holds no text: what
/// results show and filters ask for is in an ordinary table beside it, small columns first, so that counting reads no long text.
/// </summary>
internal sealed class SqliteSearchTable : SearchTable
{
    // Weights of bm25 by column: title, summary, body, tags.
    private const string Rank = "bm25(10.0, 5.0, 1.0, 2.0)";

    protected override string Position => "instr";

    public override Task CreateAsync(SearchPlace place) =>
        place.Connection.ExecuteAsync(
            $"""
            CREATE TABLE "{place.Prefix}{Name}" ("Id" INTEGER PRIMARY KEY, "ContentItemId" TEXT NOT NULL UNIQUE, "CategoryId" TEXT NOT NULL,
              "Culture" TEXT NOT NULL, "LocalizationSet" TEXT NOT NULL, "Tags" TEXT NOT NULL, "Text" TEXT NOT NULL);
            CREATE INDEX "{place.Prefix}IDX_{Name}_Set" ON "{place.Prefix}{Name}" ("LocalizationSet", "Culture");
            CREATE VIRTUAL TABLE "{place.Prefix}{Name}Words" USING fts5(Title, Summary, Body, Tags, content='', contentless_delete=1, prefix='2 3 4');
            INSERT INTO "{place.Prefix}{Name}Words" ("{place.Prefix}{Name}Words", rank) VALUES ('rank', '{Rank}');
            CREATE TABLE "{place.Prefix}{Vocabulary}" ("Word" TEXT PRIMARY KEY) WITHOUT ROWID;
            """,
            transaction: place.Transaction);

    public override async Task PutAsync(SearchPlace place, SearchDocument document)
    {
        await RemoveAsync(place, document.ContentItemId);
        await place.Connection.ExecuteAsync(
            $"""
            INSERT INTO "{place.Prefix}{Name}" ("ContentItemId", "CategoryId", "Culture", "LocalizationSet", "Tags", "Text")
            VALUES (@ContentItemId, @CategoryId, @Culture, @LocalizationSet, @TagList, @Text);
            INSERT INTO "{place.Prefix}{Name}Words" (rowid, Title, Summary, Body, Tags) VALUES (last_insert_rowid(), @Title, @Summary, @Body, @Tags);
            INSERT INTO "{place.Prefix}{Vocabulary}" ("Word") SELECT value FROM json_each(@words) WHERE true ON CONFLICT DO NOTHING;
            """,
            Row(document, SearchText.Fold, JsonSerializer.Serialize(SimilarWords.Of(document))),
            place.Transaction);
    }

    public override Task RemoveAsync(SearchPlace place, string contentItemId) =>
        place.Connection.ExecuteAsync(
            $"""
            DELETE FROM "{place.Prefix}{Name}Words" WHERE rowid = (SELECT "Id" FROM "{place.Prefix}{Name}" WHERE "ContentItemId" = @contentItemId);
            DELETE FROM "{place.Prefix}{Name}" WHERE "ContentItemId" = @contentItemId;
            """,
            new { contentItemId },
            place.Transaction);

    public override async Task<IReadOnlyList<SearchMatch>> FindAsync(SearchPlace place, SearchTerms terms, SearchFilter filter, int skip, int take)
    {
        var parameters = Parameters(filter);
        parameters.Add("match", Match(terms));
        parameters.Add("skip", skip);
        parameters.Add("take", take);

        // Ordered by the hidden column alone, FTS5 sorts by itself and the documents are read for the page only.
        var found = await place.Connection.QueryAsync<SearchMatch>(
            $"""
            SELECT d."ContentItemId", d."Text", -w.rank AS "Score" FROM "{place.Prefix}{Name}Words" AS w CROSS JOIN "{place.Prefix}{Name}" AS d ON d."Id" = w.rowid
            WHERE w."{place.Prefix}{Name}Words" MATCH @match{Conditions(place, filter)} ORDER BY w.rank LIMIT @take OFFSET @skip
            """,
            parameters,
            place.Transaction);

        return found.AsList();
    }

    public override async Task<IReadOnlyList<SearchGroup>> GroupAsync(SearchPlace place, SearchTerms terms, SearchFilter filter)
    {
        var parameters = Parameters(filter);
        parameters.Add("match", Match(terms));
        var groups = await place.Connection.QueryAsync<SearchGroup>(
            $"""
            SELECT d."CategoryId", d."Culture", d."Tags", {InLanguage(place, filter)} AS "InLanguage", COUNT(*) AS "Articles"
            FROM "{place.Prefix}{Name}Words" AS w CROSS JOIN "{place.Prefix}{Name}" AS d ON d."Id" = w.rowid
            WHERE w."{place.Prefix}{Name}Words" MATCH @match{Without(filter)} GROUP BY 1, 2, 3, 4
            """,
            parameters,
            place.Transaction);

        return groups.AsList();
    }

    public override async Task<IReadOnlyList<int>> CountAsync(SearchPlace place, IReadOnlyList<IReadOnlyList<string>> words)
    {
        var counts = await place.Connection.QueryAsync<int>(
            $"""
            SELECT (SELECT COUNT(*) FROM "{place.Prefix}{Name}Words" WHERE "{place.Prefix}{Name}Words" MATCH word.value) FROM json_each(@words) AS word
            UNION ALL SELECT COUNT(*) FROM "{place.Prefix}{Name}"
            """,
            new { words = JsonSerializer.Serialize(words.Select(Alternatives)) },
            place.Transaction);

        return counts.AsList();
    }

    protected override string In(string parameter) => $"IN (SELECT value FROM json_each(@{parameter}))";

    protected override object List(string[] values) => JsonSerializer.Serialize(values);

    private static string Match(SearchTerms terms) => string.Join(terms.All ? " AND " : " OR ", terms.Words.Select(Alternatives));

    // The quotes keep AND, OR and NEAR from being operators.
    private static string Alternatives(IReadOnlyList<string> word) => "(" + string.Join(" OR ", word.Select(term => term.EndsWith('*') ? $"\"{term[..^1]}\"*" : $"\"{term}\"")) + ")";
}
