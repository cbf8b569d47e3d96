using System.Globalization;
using Microsoft.Data.Sqlite;
using Relevance;

// relevance SITE FILE: how well the demo site at an address answers the judged queries of a file, as a table.
// relevance addresses FILE: the pages of results of these queries, one a line.
// relevance words DATABASE: words of the seeded articles of a SQLite site, one a line.
if (args is ["addresses", var file])
{
    foreach (var query in await Asking.ReadAsync(file))
    {
        Console.WriteLine("/search?q=" + Uri.EscapeDataString(query.Query));
    }

    return;
}

if (args is ["words", var database])
{
    using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
    connection.Open();
    using var command = connection.CreateCommand();
    command.CommandText = "select Word from ArticleSearchVocabulary";
    using var reader = command.ExecuteReader();
    while (reader.Read())
    {
        Console.WriteLine(reader.GetString(0));
    }

    return;
}

using var site = new HttpClient { BaseAddress = new Uri(args[0]) };
var queries = await Asking.ReadAsync(args[1]);
var lines = new List<string>();
foreach (var kind in queries.GroupBy(query => query.Kind))
{
    var (ranks, gains) = (new List<double>(), new List<double>());
    foreach (var query in kind)
    {
        var slugs = await Asking.AskAsync(site, query);
        ranks.Add(Measures.ReciprocalRank(query, slugs));
        gains.Add(Measures.NormalizedGain(query, slugs, Asking.First));
        if (ranks[^1] < 1)
        {
            await Console.Error.WriteLineAsync(FormattableString.Invariant($"{ranks[^1]:F2} {query.Query}: {string.Join(", ", slugs)}"));
        }
    }

    lines.Add(string.Create(CultureInfo.InvariantCulture, $"| {(kind.Key == "subject" ? "subjects of tickets" : "searches")} | {ranks.Count} | {ranks.Average():F2} | {gains.Average():F2} | {ranks.Count(rank => rank == 1) * 100.0 / ranks.Count:F0} % |"));
}

Console.WriteLine("| queries | number | MRR | nDCG at 4 | first is right |\n| --- | --- | --- | --- | --- |");
Console.WriteLine(string.Join('\n', lines));
