using Dapper;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>The tables of counted searches and suggestions, in SQL that both databases understand.</summary>
internal static class SearchLogTable
{
    public static Task CreateAsync(SearchPlace place) =>
        place.Connection.ExecuteAsync(
            $"""
            CREATE TABLE "{place.Prefix}SearchLog" ("Day" varchar(10) NOT NULL, "Culture" varchar(20) NOT NULL, "Query" varchar(100) NOT NULL,
              "Searches" int NOT NULL, "WithoutResult" int NOT NULL, "Clicks" int NOT NULL, PRIMARY KEY ("Day", "Culture", "Query"));
            CREATE TABLE "{place.Prefix}SuggestionLog" ("Day" varchar(10) NOT NULL, "ContentItemId" varchar(26) NOT NULL,
              "Opened" int NOT NULL, "Solved" int NOT NULL, PRIMARY KEY ("Day", "ContentItemId"));
            """,
            transaction: place.Transaction);

    public static Task AddAsync(SearchPlace place, SearchedWords words, SearchTally tally) =>
        place.Connection.ExecuteAsync(
            $"""
            INSERT INTO "{place.Prefix}SearchLog" ("Day", "Culture", "Query", "Searches", "WithoutResult", "Clicks") VALUES (@Day, @Culture, @Query, @Searches, @WithoutResult, @Clicks)
            ON CONFLICT ("Day", "Culture", "Query") DO UPDATE SET "Searches" = "{place.Prefix}SearchLog"."Searches" + excluded."Searches",
              "WithoutResult" = "{place.Prefix}SearchLog"."WithoutResult" + excluded."WithoutResult", "Clicks" = "{place.Prefix}SearchLog"."Clicks" + excluded."Clicks"
            """,
            new { words.Day, words.Culture, words.Query, tally.Searches, tally.WithoutResult, tally.Clicks },
            place.Transaction);

    public static Task AddAsync(SearchPlace place, SuggestedArticle article, SuggestionTally tally) =>
        place.Connection.ExecuteAsync(
            $"""
            INSERT INTO "{place.Prefix}SuggestionLog" ("Day", "ContentItemId", "Opened", "Solved") VALUES (@Day, @ContentItemId, @Opened, @Solved)
            ON CONFLICT ("Day", "ContentItemId") DO UPDATE SET "Opened" = "{place.Prefix}SuggestionLog"."Opened" + excluded."Opened",
              "Solved" = "{place.Prefix}SuggestionLog"."Solved" + excluded."Solved"
            """,
            new { article.Day, article.ContentItemId, tally.Opened, tally.Solved },
            place.Transaction);

    public static async Task<IReadOnlyList<SearchLogRow>> ListAsync(SearchPlace place, SearchLogView view, string since, int skip, int take)
    {
        var having = view switch
        {
            SearchLogView.WithoutResult => """ HAVING SUM("WithoutResult") > 0""",
            SearchLogView.WithoutClick => """ HAVING SUM("Clicks") = 0 AND SUM("Searches") > SUM("WithoutResult")""",
            _ => """ HAVING SUM("Searches") > 0""",
        };
        var order = view == SearchLogView.WithoutResult ? "WithoutResult" : "Searches";
        var rows = await place.Connection.QueryAsync<SearchLogRow>(
            $"""
            SELECT "Query", "Culture", SUM("Searches") AS "Searches", SUM("WithoutResult") AS "WithoutResult", SUM("Clicks") AS "Clicks", MAX("Day") AS "LastDay"
            FROM "{place.Prefix}SearchLog" WHERE "Day" >= @since GROUP BY "Query", "Culture"{having} ORDER BY SUM("{order}") DESC, "Query", "Culture" LIMIT @take OFFSET @skip
            """,
            new { since, skip, take },
            place.Transaction);

        return rows.AsList();
    }

    public static async Task<IReadOnlyList<SuggestionLogRow>> ListSuggestionsAsync(SearchPlace place, string since, int skip, int take)
    {
        var rows = await place.Connection.QueryAsync<SuggestionLogRow>(
            $"""
            SELECT l."ContentItemId", MAX(a."Title") AS "Title", SUM(l."Opened") AS "Opened", SUM(l."Solved") AS "Solved", MAX(l."Day") AS "LastDay"
            FROM "{place.Prefix}SuggestionLog" AS l JOIN "{place.Prefix}ArticleIndex" AS a ON a."ContentItemId" = l."ContentItemId"
            WHERE l."Day" >= @since GROUP BY l."ContentItemId" ORDER BY SUM(l."Solved") DESC, SUM(l."Opened") DESC, l."ContentItemId" LIMIT @take OFFSET @skip
            """,
            new { since, skip, take },
            place.Transaction);

        return rows.AsList();
    }

    public static async Task<SearchLogRow> TotalAsync(SearchPlace place, string since) =>
        await place.Connection.QuerySingleAsync<SearchLogRow>(
            $"""SELECT COALESCE(SUM("Searches"), 0) AS "Searches", COALESCE(SUM("WithoutResult"), 0) AS "WithoutResult", COALESCE(SUM("Clicks"), 0) AS "Clicks" FROM "{place.Prefix}SearchLog" WHERE "Day" >= @since""",
            new { since },
            place.Transaction);

    public static Task<long> SolvedAsync(SearchPlace place, string since) =>
        place.Connection.ExecuteScalarAsync<long>($"""SELECT COALESCE(SUM("Solved"), 0) FROM "{place.Prefix}SuggestionLog" WHERE "Day" >= @since""", new { since }, place.Transaction);

    public static Task RemoveBeforeAsync(SearchPlace place, string day) =>
        place.Connection.ExecuteAsync(
            $"""DELETE FROM "{place.Prefix}SearchLog" WHERE "Day" < @day; DELETE FROM "{place.Prefix}SuggestionLog" WHERE "Day" < @day;""", new { day }, place.Transaction);
}
