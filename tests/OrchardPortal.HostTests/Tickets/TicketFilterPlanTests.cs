using System.Globalization;
using System.Text;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Tickets;

/// <summary>A customer's list is read by indexes with a filter too.</summary>
public abstract class TicketFilterPlanTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "38")]
    public async Task A_filtered_list_of_a_customer_or_a_company_reads_no_table_as_a_whole()
    {
        foreach (var owner in (string[])["RequesterId", "CompanyId"])
        {
            foreach (var filter in (string[])[
                """ "PipelineId" = 'support'""",
                $""" ("Priority" IN (2, 3) OR "IsClosed" = {(Site.Database == DatabaseKind.Sqlite ? "0" : "false")})""",
                """ "SubjectKey" LIKE '%leak%'""",
                $""" "ContentItemId" IN (SELECT "ContentItemId" FROM "TicketPropertyIndex" WHERE "{owner}" = 'r1' AND "Name" = 'Model' AND "TextKey" = 'uno')""",
                $""" "ContentItemId" NOT IN (SELECT "ContentItemId" FROM "TicketPropertyIndex" WHERE "{owner}" = 'r1' AND "Name" = 'Model' AND "TextKey" = 'uno')"""])
            {
                foreach (var query in (string[])[
                    $"""SELECT * FROM "TicketIndex" WHERE "{owner}" = 'r1' AND not (not ({filter})) ORDER BY "LastActivityUtc" DESC, "Number" DESC LIMIT 20""",
                    $"""SELECT count(*) FROM "TicketIndex" WHERE "{owner}" = 'r1' AND not (not ({filter}))"""])
                {
                    var plan = await ExplainAsync(query);
                    // PostgreSQL knows from its statistics which index leads to fewer rows; here there are too few to tell.
                    Assert.Contains("IDX_TicketIndex_" + (Site.Database == DatabaseKind.Sqlite ? owner[..7] : ""), plan, StringComparison.Ordinal);
                    Assert.Equal(filter.Contains("TicketPropertyIndex", StringComparison.Ordinal), plan.Contains("IDX_TicketPropertyIndex_", StringComparison.Ordinal));
                    Assert.DoesNotContain("SCAN ", plan, StringComparison.Ordinal);
                    Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
                }
            }
        }
    }

    private async Task<string> ExplainAsync(string sql)
    {
        await using var connection = await Site.OpenDatabaseAsync();
        await using var command = connection.CreateCommand();
        // So few rows as the demo has PostgreSQL would rather read as a whole: what counts is whether it has an index to read them by.
        command.CommandText = Site.Database == DatabaseKind.Sqlite ? "EXPLAIN QUERY PLAN " + sql : "SET enable_seqscan = off; EXPLAIN " + sql;
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new StringBuilder();
        while (await reader.ReadAsync())
        {
            plan.AppendLine(Convert.ToString(reader.GetValue(reader.FieldCount - 1), CultureInfo.InvariantCulture));
        }

        return plan.ToString();
    }
}

public sealed class TicketFilterPlanTestsOnSqlite(SharedSqliteSite site) : TicketFilterPlanTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class TicketFilterPlanTestsOnPostgres(SharedPostgresSite site) : TicketFilterPlanTests(site), IClassFixture<SharedPostgresSite>;
