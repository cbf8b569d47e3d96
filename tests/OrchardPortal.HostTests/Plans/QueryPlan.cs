using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardPortal.HostTests.Plans;

/// <summary>How a database would answer a statement of the site.</summary>
internal sealed partial record QueryPlan(string Statement, string Text)
{
    /// <summary>Rows are put in order only after they were read.</summary>
    public bool Sorts => Text.Contains("USE TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal) || Text.Contains("Sort  (", StringComparison.Ordinal);

    /// <summary>Reads a table from its beginning to its end.</summary>
    public bool ReadsAll => Text.Contains("Seq Scan on ", StringComparison.Ordinal) || ScanOfTable().IsMatch(Text);

    /// <summary>The indexes that it reads.</summary>
    public IReadOnlyList<string> Indexes => [.. Index().Matches(Text).Select(match => match.Groups[1].Value).Distinct()];

    public bool Concerns(string table) => Statement.Contains($"[{table}]", StringComparison.Ordinal) || Statement.Contains($"\"{table}\"", StringComparison.Ordinal);

    public bool IsOrdered => Statement.Contains(" order by ", StringComparison.OrdinalIgnoreCase);

    public static async Task<QueryPlan> ExplainAsync(Site site, string statement)
    {
        await using var connection = await site.OpenDatabaseAsync();
        return new QueryPlan(statement, site.Database == DatabaseKind.Sqlite ? await ExplainOnSqliteAsync(connection, statement) : await ExplainOnPostgresAsync(connection, statement));
    }

    public override string ToString() => $"{Statement}\n{Text}";

    private static async Task<string> ExplainOnSqliteAsync(DbConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "explain query plan " + statement;
        foreach (var name in Parameter().Matches(statement).Select(match => match.Value).Distinct())
        {
            // Without statistics the value makes no difference to the plan.
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, 1);
            command.Parameters.Add(parameter);
        }

        return await ReadAsync(command);
    }

    private static async Task<string> ExplainOnPostgresAsync(DbConnection connection, string statement)
    {
        var names = Parameter().Matches(statement).Select(match => match.Value).Distinct().ToList();
        var numbered = Parameter().Replace(statement, match => "$" + (names.IndexOf(match.Value) + 1).ToString(CultureInfo.InvariantCulture));
        var values = names.Count == 0 ? "" : $"({string.Join(", ", names.Select(_ => "null"))})";
        await using (var prepare = connection.CreateCommand())
        {
            // The plan that the server keeps for a statement it is sent again and again, whatever the values. Small tables are read
            // from beginning to end however they are indexed: here it counts whether there is another way.
            prepare.CommandText = $"set plan_cache_mode = force_generic_plan; set enable_seqscan = off; prepare it as {numbered}";
            await prepare.ExecuteNonQueryAsync();
        }

        await using var command = connection.CreateCommand();
        command.CommandText = "explain execute it" + values;
        return await ReadAsync(command);
    }

    private static async Task<string> ReadAsync(DbCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(Convert.ToString(reader.GetValue(reader.FieldCount - 1), CultureInfo.InvariantCulture)!);
        }

        return string.Join('\n', lines);
    }

    // "found" is what the store calls the rows of a query within the query.
    [GeneratedRegex(@"^SCAN (?!found\b)\w+$", RegexOptions.Multiline)]
    private static partial Regex ScanOfTable();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();

    [GeneratedRegex("""(?:INDEX|using|on) "?((?:IDX_|PK_|sqlite_autoindex_|[A-Za-z]+_)\w+)""")]
    private static partial Regex Index();
}
