using System.Data.Common;
using Dapper;
using OrchardPortal.Tickets.Indexes;
using YesSql;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Reads index rows and counts for reports, never a document. Rows come one by one: a year may have a hundred thousand.</summary>
/// <param name="session">Of the request.</param>
/// <param name="choice">Which tickets.</param>
/// <param name="borders">When.</param>
internal sealed class ReportRows(ISession session, ReportChoice choice, ReportBorders borders)
{
    private static readonly TimeSpan _mostByIndex = TimeSpan.FromDays(100);

    private readonly ISqlDialect _dialect = session.Store.Configuration.SqlDialect;

    /// <summary>What came in the time and in the time before.</summary>
    public async Task ReadCreatedAsync(Action<CreatedTicket> take)
    {
        var sql = $"SELECT t.{Column(nameof(TicketIndex.CreatedUtc))}, t.{Column(nameof(TicketIndex.FirstAnswerUtc))}, t.{Column(nameof(TicketIndex.AssigneeId))}, "
            + $"t.{Column(nameof(TicketIndex.Priority))}, t.{Column(nameof(TicketIndex.Source))}, t.{Column(nameof(TicketIndex.Number))}, t.{Column(nameof(TicketIndex.SupportFormId))}, "
            + $"CASE WHEN t.{Column(nameof(TicketIndex.CreatedUtc))} >= @from THEN t.{Column(nameof(TicketIndex.SearchText))} END "
            + $"FROM {Table<TicketIndex>()} t WHERE {InTime(nameof(TicketIndex.CreatedUtc))}{Chosen()}";
        await using var rows = await RunAsync(sql);
        while (await rows.ReadAsync())
        {
            take(new CreatedTicket(
                rows.GetDateTime(0), Moment(rows, 1), Text(rows, 2), rows.GetInt32(3), rows.GetInt32(4), rows.GetInt64(5), Text(rows, 6), Text(rows, 7)));
        }
    }

    /// <summary>What was closed in the time and in the time before, and is closed still.</summary>
    public async Task ReadClosedAsync(Action<ClosedTicket> take)
    {
        var sql = $"SELECT t.{Column(nameof(TicketIndex.CreatedUtc))}, t.{Column(nameof(TicketIndex.ClosedUtc))}, t.{Column(nameof(TicketIndex.AssigneeId))} "
            + $"FROM {Table<TicketIndex>()} t WHERE {InTime(nameof(TicketIndex.ClosedUtc))}{Chosen()}";
        await using var rows = await RunAsync(sql);
        while (await rows.ReadAsync())
        {
            take(new ClosedTicket(rows.GetDateTime(0), rows.GetDateTime(1), Text(rows, 2)));
        }
    }

    public async Task<int> CountOpenAsync()
    {
        await using var rows = await RunAsync(
            $"SELECT COUNT(*) FROM {Table<TicketIndex>()} t WHERE t.{Column(nameof(TicketIndex.IsClosed))} = {_dialect.GetSqlValue(false)}{Chosen()}");

        return await rows.ReadAsync() ? (int)rows.GetInt64(0) : 0;
    }

    /// <param name="names">Of added properties of a choice kind; not empty.</param>
    public async Task<IReadOnlyList<ChoiceCount>> CountChoicesAsync(string[] names)
    {
        // Names are a part of the SQL: PostgreSQL and SQLite take lists of parameters differently, and names are words.
        var listed = string.Join(", ", names.Select(name => _dialect.GetSqlValue(name)));
        var sql = $"SELECT p.{Column(nameof(TicketPropertyIndex.Name))}, p.{Column(nameof(TicketPropertyIndex.Text))}, {Counts(nameof(TicketIndex.CreatedUtc), "t")} "
            + $"FROM {Table<TicketIndex>()} t JOIN {Table<TicketPropertyIndex>()} p ON p.{Column(nameof(TicketPropertyIndex.ContentItemId))} = t.{Column(nameof(TicketIndex.ContentItemId))} "
            + $"WHERE {InTime(nameof(TicketIndex.CreatedUtc))}{Chosen()} AND p.{Column(nameof(TicketPropertyIndex.Name))} IN ({listed}) AND p.{Column(nameof(TicketPropertyIndex.Text))} IS NOT NULL "
            + $"GROUP BY p.{Column(nameof(TicketPropertyIndex.Name))}, p.{Column(nameof(TicketPropertyIndex.Text))}";
        var counts = new List<ChoiceCount>();
        await using var rows = await RunAsync(sql);
        while (await rows.ReadAsync())
        {
            counts.Add(new ChoiceCount(rows.GetString(0), rows.GetString(1), (int)rows.GetInt64(2), (int)rows.GetInt64(3)));
        }

        return counts;
    }

    /// <summary>By when the rating was given, whenever the ticket came.</summary>
    public async Task<IReadOnlyList<ScoreCount>> CountScoresAsync()
    {
        var sql = $"SELECT r.{Column(nameof(TicketRatingIndex.Score))}, {Counts(nameof(TicketRatingIndex.RatedUtc), "r")} FROM {Table<TicketRatingIndex>()} r "
            + $"JOIN {Table<TicketIndex>()} t ON t.{Column(nameof(TicketIndex.ContentItemId))} = r.{Column(nameof(TicketRatingIndex.ContentItemId))} "
            + $"WHERE {InTime(nameof(TicketRatingIndex.RatedUtc), "r")}{Chosen()} GROUP BY r.{Column(nameof(TicketRatingIndex.Score))}";
        var scores = new List<ScoreCount>();
        await using var rows = await RunAsync(sql);
        while (await rows.ReadAsync())
        {
            scores.Add(new ScoreCount(rows.GetInt32(0), (int)rows.GetInt64(1), (int)rows.GetInt64(2)));
        }

        return scores;
    }

    private static string? Text(DbDataReader rows, int column) => rows.IsDBNull(column) ? null : rows.GetString(column);

    private static DateTime? Moment(DbDataReader rows, int column) => rows.IsDBNull(column) ? null : rows.GetDateTime(column);

    private async Task<DbDataReader> RunAsync(string sql)
    {
        var transaction = await session.BeginTransactionAsync();

        return await transaction.Connection!.ExecuteReaderAsync(
            sql,
            new
            {
                from = borders.FromUtc,
                end = borders.EndUtc,
                before = borders.BeforeFromUtc,
                beforeEnd = borders.BeforeEndUtc,
                pipeline = choice.PipelineId,
                assignee = choice.AssigneeId,
                company = choice.CompanyId,
                form = choice.FormId,
            },
            transaction);
    }

    // The time before may end earlier than the time begins: what lies between is left out where it is counted.
    private string InTime(string column, string table = "t")
    {
        // Of long times most rows are wanted: reading the table from end to end takes half as long as going to each row by an index.
        var moment = borders.EndUtc - borders.BeforeFromUtc > _mostByIndex ? $"COALESCE({table}.{Column(column)}, {table}.{Column(column)})" : $"{table}.{Column(column)}";

        return $"{moment} >= @before AND {moment} < @end";
    }

    private string Counts(string column, string table) =>
        $"SUM(CASE WHEN {table}.{Column(column)} >= @from THEN 1 ELSE 0 END), SUM(CASE WHEN {table}.{Column(column)} < @beforeEnd THEN 1 ELSE 0 END)";

    private string Chosen() =>
        (choice.PipelineId is null ? "" : $" AND t.{Column(nameof(TicketIndex.PipelineId))} = @pipeline")
        + choice.AssigneeId switch { null => "", "" => $" AND t.{Column(nameof(TicketIndex.AssigneeId))} IS NULL", _ => $" AND t.{Column(nameof(TicketIndex.AssigneeId))} = @assignee" }
        + (choice.CompanyId is null ? "" : $" AND t.{Column(nameof(TicketIndex.CompanyId))} = @company")
        + (choice.FormId is null ? "" : $" AND t.{Column(nameof(TicketIndex.SupportFormId))} = @form");

    private string Column(string name) => _dialect.QuoteForColumnName(name);

    private string Table<T>() => _dialect.QuoteForTableName(session.Store.Configuration.TablePrefix + typeof(T).Name, session.Store.Configuration.Schema);
}
