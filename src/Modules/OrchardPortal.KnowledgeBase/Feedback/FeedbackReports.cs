using Dapper;
using OrchardCore.Modules;
using OrchardPortal.KnowledgeBase.Indexes;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>Counts in the database what readers said; no vote is read for a number.</summary>
internal sealed class FeedbackReports(ISession session, IClock clock)
{
    public const int TextsPerPage = 20;

    /// <param name="days">The last so many days.</param>
    /// <param name="articleId">One article; null for all.</param>
    public async Task<FeedbackReport> ReadAsync(int days, string? articleId)
    {
        var from = FeedbackDay.Of(clock.UtcNow.Date.AddDays(1 - days));
        var counts = await CountAsync(from, articleId);
        var articles = counts
            .GroupBy(count => count.ArticleId)
            .Select(group => new ArticleTally(group.Key, group.Sum(count => count.Yes), group.Sum(count => count.No)))
            .ToList();

        return new FeedbackReport(
            articles.Sum(article => article.Yes),
            articles.Sum(article => article.No),
            await NamedAsync(articles),
            await ReasonsAsync(from, articleId),
            Weeks(counts, days));
    }

    /// <summary>What readers wrote, latest first; one more than <see cref="TextsPerPage"/> when there are further pages.</summary>
    public async Task<IReadOnlyList<ArticleVote>> TextsAsync(int days, string? articleId, int page)
    {
        var from = FeedbackDay.Of(clock.UtcNow.Date.AddDays(1 - days));
        var votes = session.Query<ArticleVote, ArticleVoteIndex>(vote => vote.HasText && vote.VoteDay >= from);
        if (articleId is not null)
        {
            votes = votes.Where(vote => vote.ArticleId == articleId);
        }

        return [.. await votes.OrderByDescending(vote => vote.VotedUtc).Skip((page - 1) * TextsPerPage).Take(TextsPerPage + 1).ListAsync()];
    }

    /// <summary>The name of an article that nobody judged in the time of a report; null when it is not published.</summary>
    public async Task<ArticleTally?> ArticleAsync(string articleId) => (await NamedAsync([new ArticleTally(articleId, 0, 0)]))[0] is { Title.Length: > 0 } article ? article : null;

    private async Task<IReadOnlyList<DayCount>> CountAsync(int from, string? articleId)
    {
        var configuration = session.Store.Configuration;
        var dialect = configuration.SqlDialect;
        string Column(string name) => dialect.QuoteForColumnName(name);
        var helpful = $"{Column(nameof(ArticleVoteIndex.IsHelpful))} = {dialect.GetSqlValue(true)}";
        var sql = $"SELECT {Column(nameof(ArticleVoteIndex.ArticleId))} AS {Column(nameof(DayCount.ArticleId))}, {Column(nameof(ArticleVoteIndex.VoteDay))} AS {Column(nameof(DayCount.Day))}, "
            + $"SUM(CASE WHEN {helpful} THEN 1 ELSE 0 END) AS {Column(nameof(DayCount.Yes))}, SUM(CASE WHEN {helpful} THEN 0 ELSE 1 END) AS {Column(nameof(DayCount.No))} "
            + $"FROM {Table<ArticleVoteIndex>(configuration)} WHERE {Where(dialect, articleId)} "
            + $"GROUP BY {Column(nameof(ArticleVoteIndex.ArticleId))}, {Column(nameof(ArticleVoteIndex.VoteDay))}";
        var transaction = await session.BeginTransactionAsync();

        return [.. await transaction.Connection!.QueryAsync<DayCount>(sql, new { from, articleId }, transaction)];
    }

    private async Task<IReadOnlyList<ReasonTally>> ReasonsAsync(int from, string? articleId)
    {
        var configuration = session.Store.Configuration;
        var dialect = configuration.SqlDialect;
        var reason = dialect.QuoteForColumnName(nameof(ArticleVoteReasonIndex.Reason));
        var count = dialect.QuoteForColumnName(nameof(ReasonCount.Total));
        var sql = $"SELECT {reason}, COUNT(*) AS {count} FROM {Table<ArticleVoteReasonIndex>(configuration)} WHERE {Where(dialect, articleId)} GROUP BY {reason}";
        var transaction = await session.BeginTransactionAsync();
        var counts = await transaction.Connection!.QueryAsync<ReasonCount>(sql, new { from, articleId }, transaction);

        return [.. counts.Select(row => new ReasonTally(row.Reason, (int)row.Total)).OrderByDescending(tally => tally.Count).ThenBy(tally => tally.Reason, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<ArticleTally>> NamedAsync(List<ArticleTally> tallies)
    {
        if (tallies.Count == 0)
        {
            return [];
        }

        var ids = tallies.Select(tally => tally.ArticleId).ToArray();
        var rows = (await session.QueryIndex<ArticleIndex>(index => index.ContentItemId.IsIn(ids)).ListAsync()).DistinctBy(row => row.ContentItemId).ToDictionary(row => row.ContentItemId);

        return
        [
            .. tallies
                .Select(tally => rows.TryGetValue(tally.ArticleId, out var row) ? tally with { Title = row.Title, Slug = row.Slug } : tally)
                .OrderByDescending(tally => tally.No).ThenBy(tally => tally.Percent).ThenBy(tally => tally.Title, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    private List<WeekTally> Weeks(IReadOnlyList<DayCount> counts, int days)
    {
        var step = FeedbackSpan.StepOf(days);
        var last = DateOnly.FromDateTime(clock.UtcNow);
        var first = last.AddDays(1 - (((days + step - 1) / step) * step));
        var tallies = new List<WeekTally>();
        var byDay = counts.GroupBy(count => FeedbackDay.Date((int)count.Day)).ToDictionary(group => group.Key, group => (Yes: group.Sum(count => count.Yes), No: group.Sum(count => count.No)));
        for (var from = first; from <= last; from = from.AddDays(step))
        {
            var these = Enumerable.Range(0, step).Select(day => byDay.GetValueOrDefault(from.AddDays(day))).ToList();
            tallies.Add(new WeekTally(from, these.Sum(day => day.Yes), these.Sum(day => day.No)));
        }

        return tallies;
    }

    private static string Where(ISqlDialect dialect, string? articleId) =>
        $"{dialect.QuoteForColumnName(nameof(ArticleVoteIndex.VoteDay))} >= @from"
        + (articleId is null ? string.Empty : $" AND {dialect.QuoteForColumnName(nameof(ArticleVoteIndex.ArticleId))} = @articleId");

    private static string Table<T>(IConfiguration configuration) =>
        configuration.SqlDialect.QuoteForTableName(configuration.TablePrefix + typeof(T).Name, configuration.Schema);

    // Numbers as both databases give them.
    private sealed class DayCount
    {
        public string ArticleId { get; set; } = string.Empty;

        public long Day { get; set; }

        public int Yes { get; set; }

        public int No { get; set; }
    }

    private sealed class ReasonCount
    {
        public string Reason { get; set; } = string.Empty;

        public long Total { get; set; }
    }
}
