using Dapper;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>
/// PostgreSQL's tsvector with the configuration "simple", which neither stems nor drops words: folding was done before, and
/// so the extension "unaccent" is not needed. Its rank knows not how rare a word is; that is reckoned here as bm25 does.
/// </summary>
internal sealed class PostgreSqlSearchTable : SearchTable
{
    // Weights of text, tags, summary and title.
    private const string Weights = "'{0.1, 0.2, 0.5, 1}'";

    protected override string Position => "strpos";

    public override Task CreateAsync(SearchPlace place) =>
        place.Connection.ExecuteAsync(
            $"""
            CREATE TABLE "{place.Prefix}{Name}" ("ContentItemId" varchar(26) PRIMARY KEY, "CategoryId" text NOT NULL, "Culture" text NOT NULL,
              "LocalizationSet" text NOT NULL, "Tags" text NOT NULL, "Text" text NOT NULL, "Words" tsvector NOT NULL);
            CREATE INDEX "{place.Prefix}IDX_{Name}_Set" ON "{place.Prefix}{Name}" ("LocalizationSet", "Culture");
            CREATE INDEX "{place.Prefix}IDX_{Name}_Words" ON "{place.Prefix}{Name}" USING gin ("Words");
            CREATE TABLE "{place.Prefix}{Vocabulary}" ("Word" text PRIMARY KEY);
            """,
            transaction: place.Transaction);

    public override Task PutAsync(SearchPlace place, SearchDocument document) =>
        place.Connection.ExecuteAsync(
            $"""
            INSERT INTO "{place.Prefix}{Name}" ("ContentItemId", "CategoryId", "Culture", "LocalizationSet", "Tags", "Text", "Words")
            VALUES (@ContentItemId, @CategoryId, @Culture, @LocalizationSet, @TagList, @Text,
              setweight(to_tsvector('simple', @Title), 'A') || setweight(to_tsvector('simple', @Summary), 'B')
              || setweight(to_tsvector('simple', @Tags), 'C') || setweight(to_tsvector('simple', @Body), 'D'))
            ON CONFLICT ("ContentItemId") DO UPDATE SET "CategoryId" = excluded."CategoryId", "Culture" = excluded."Culture",
              "LocalizationSet" = excluded."LocalizationSet", "Tags" = excluded."Tags", "Text" = excluded."Text", "Words" = excluded."Words";
            INSERT INTO "{place.Prefix}{Vocabulary}" ("Word") SELECT unnest(@words) ON CONFLICT DO NOTHING;
            """,
            Row(document, Split, SimilarWords.Of(document)),
            place.Transaction);

    public override Task RemoveAsync(SearchPlace place, string contentItemId) =>
        place.Connection.ExecuteAsync($"""DELETE FROM "{place.Prefix}{Name}" WHERE "ContentItemId" = @contentItemId""", new { contentItemId }, place.Transaction);

    public override async Task<IReadOnlyList<SearchMatch>> FindAsync(SearchPlace place, SearchTerms terms, SearchFilter filter, int skip, int take)
    {
        var parameters = Parameters(filter);
        parameters.Add("query", Query(terms));
        parameters.Add("words", terms.Words.Select(Alternatives).ToArray());
        parameters.Add("skip", skip);
        parameters.Add("take", take);
        var found = await place.Connection.QueryAsync<SearchMatch>(
            $"""
            WITH word AS MATERIALIZED (
              SELECT to_tsquery('simple', w.text) AS query, ln(1 + (size.n - used.n + 0.5) / (used.n + 0.5)) AS rarity
              FROM unnest(@words) AS w (text),
                (SELECT COUNT(*) AS n FROM "{place.Prefix}{Name}") AS size,
                LATERAL (SELECT COUNT(*) AS n FROM "{place.Prefix}{Name}" WHERE "Words" @@ to_tsquery('simple', w.text)) AS used)
            SELECT d."ContentItemId", d."Text", (SELECT SUM(ts_rank({Weights}, d."Words", word.query) * word.rarity) FROM word)::float8 AS "Score"
            FROM "{place.Prefix}{Name}" AS d WHERE d."Words" @@ to_tsquery('simple', @query){Conditions(place, filter)}
            ORDER BY "Score" DESC, d."ContentItemId" LIMIT @take OFFSET @skip
            """,
            parameters,
            place.Transaction);

        return found.AsList();
    }

    public override async Task<IReadOnlyList<SearchGroup>> GroupAsync(SearchPlace place, SearchTerms terms, SearchFilter filter)
    {
        var parameters = Parameters(filter);
        parameters.Add("query", Query(terms));
        var groups = await place.Connection.QueryAsync<SearchGroup>(
            $"""
            SELECT d."CategoryId", d."Culture", d."Tags", ({InLanguage(place, filter)})::int AS "InLanguage", COUNT(*)::int AS "Articles"
            FROM "{place.Prefix}{Name}" AS d WHERE d."Words" @@ to_tsquery('simple', @query){Without(filter)} GROUP BY 1, 2, 3, 4
            """,
            parameters,
            place.Transaction);

        return groups.AsList();
    }

    public override async Task<IReadOnlyList<int>> CountAsync(SearchPlace place, IReadOnlyList<IReadOnlyList<string>> words)
    {
        var counts = await place.Connection.QueryAsync<int>(
            $"""
            SELECT (SELECT COUNT(*)::int FROM "{place.Prefix}{Name}" WHERE "Words" @@ to_tsquery('simple', word.text)) FROM unnest(@words) WITH ORDINALITY AS word (text, place)
            UNION ALL SELECT COUNT(*)::int FROM "{place.Prefix}{Name}"
            """,
            new { words = words.Select(Alternatives).ToArray() },
            place.Transaction);

        return counts.AsList();
    }

    protected override string In(string parameter) => $"= ANY(@{parameter})";

    protected override object List(string[] values) => values;

    // PostgreSQL's parser takes "e61-x" or "a.b" for one word; SQLite's does not. Split here, so that both find the same.
    private static string Split(string text) => string.Join(' ', SearchText.Words(text, int.MaxValue));

    private static string Query(SearchTerms terms) => string.Join(terms.All ? " & " : " | ", terms.Words.Select(word => "(" + Alternatives(word) + ")"));

    private static string Alternatives(IReadOnlyList<string> word) => string.Join(" | ", word.Select(term => term.EndsWith('*') ? term[..^1] + ":*" : term));
}
