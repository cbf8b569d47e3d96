using Dapper;
using OrchardCore.Modules;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Indexes;
using YesSql;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Counts in one query what waits.</summary>
internal sealed class DashboardReader(ISession session, IClock clock)
{
    /// <summary>How far back closed tickets are counted.</summary>
    public const int Days = 7;

    /// <param name="userId">Whose tickets "mine" are.</param>
    /// <param name="places">The stages that wait on us.</param>
    public async Task<DashboardNumbers> ReadAsync(string userId, IReadOnlyList<TicketPlace> places)
    {
        var configuration = session.Store.Configuration;
        var dialect = configuration.SqlDialect;
        var table = dialect.QuoteForTableName(configuration.TablePrefix + nameof(TicketIndex), configuration.Schema);
        string Column(string name) => dialect.QuoteForColumnName(name);
        string Sum(string condition) => $"SUM(CASE WHEN {condition} THEN 1 ELSE 0 END)";
        var (assignee, created, answered, closed) =
            (Column(nameof(TicketIndex.AssigneeId)), Column(nameof(TicketIndex.CreatedUtc)), Column(nameof(TicketIndex.FirstAnswerUtc)), Column(nameof(TicketIndex.ClosedUtc)));
        var parameters = new DynamicParameters(new { userId, since = clock.UtcNow.AddDays(-Days) });
        var waiting = new List<string>();
        for (var i = 0; i < places.Count; i++)
        {
            parameters.Add($"p{i}", places[i].PipelineId);
            parameters.Add($"s{i}", places[i].StageId);
            waiting.Add($"({Column(nameof(TicketIndex.PipelineId))} = @p{i} AND {Column(nameof(TicketIndex.StageId))} = @s{i})");
        }

        var sql = $"SELECT {Sum($"{assignee} IS NULL")}, {Sum($"{assignee} = @userId")}, {(waiting.Count == 0 ? "0" : Sum(string.Join(" OR ", waiting)))}, "
            + $"{Sum($"{answered} IS NULL")}, MIN(CASE WHEN {answered} IS NULL THEN {created} END), (SELECT COUNT(*) FROM {table} WHERE {closed} >= @since) "
            + $"FROM {table} WHERE {Column(nameof(TicketIndex.IsClosed))} = {dialect.GetSqlValue(false)}";
        var transaction = await session.BeginTransactionAsync();
        await using var row = await transaction.Connection!.ExecuteReaderAsync(sql, parameters, transaction);
        await row.ReadAsync();
        // Without an open ticket there is nothing to sum.
        int Number(int column) => row.IsDBNull(column) ? 0 : Convert.ToInt32(row.GetValue(column), System.Globalization.CultureInfo.InvariantCulture);

        return new DashboardNumbers(Number(0), Number(1), Number(2), Number(3), row.IsDBNull(4) ? null : row.GetDateTime(4), Number(5));
    }
}
