using System.Globalization;
using System.Text;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>The database answers each list by an index that serves its filter and its order.</summary>
public abstract class TicketListPlanTests(SiteFixture fixture) : AgentTest(fixture)
{
    [DatabaseFact]
    public async Task Every_list_is_read_in_the_order_of_an_index()
    {
        foreach (var filter in (string[])[
            """WHERE "RequesterId" = 'r1'""",
            $"""WHERE "RequesterId" = 'r1' AND "IsClosed" = {False}""",
            """WHERE "CompanyId" = 'c1'""",
            $"""WHERE "CompanyId" = 'c1' AND "IsClosed" = {False}""",
            "",
            $"""WHERE "IsClosed" = {False}""",
            $"""WHERE "AssigneeId" = 'a1' AND "IsClosed" = {False}""",
            """WHERE "PipelineId" = 'support' AND "StageId" = 'new'"""])
        {
            var plan = await ExplainAsync($"""SELECT * FROM "TicketIndex" {filter} ORDER BY "LastActivityUtc" DESC, "Number" DESC LIMIT 20""");
            Assert.Contains("IDX_TicketIndex_", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
        }
    }

    private string False => Site.Database == DatabaseKind.Sqlite ? "0" : "false";

    private async Task<string> ExplainAsync(string sql)
    {
        await using var connection = await Site.OpenDatabaseAsync();
        await using var command = connection.CreateCommand();
        // So few rows as the demo has PostgreSQL would rather sort: what counts is whether it has an index to read them by.
        command.CommandText = Site.Database == DatabaseKind.Sqlite ? "EXPLAIN QUERY PLAN " + sql : "SET enable_seqscan = off; SET enable_sort = off; SET enable_bitmapscan = off; EXPLAIN " + sql;
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new StringBuilder();
        while (await reader.ReadAsync())
        {
            plan.AppendLine(Convert.ToString(reader.GetValue(reader.FieldCount - 1), CultureInfo.InvariantCulture));
        }

        return plan.ToString();
    }
}

public sealed class TicketListPlanTestsOnSqlite(SharedSqliteSite site) : TicketListPlanTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class TicketListPlanTestsOnPostgres(SharedPostgresSite site) : TicketListPlanTests(site), IClassFixture<SharedPostgresSite>;
