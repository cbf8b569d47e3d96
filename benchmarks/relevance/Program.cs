using System.Globalization;
using Relevance;

// relevance SITE FILE: how well the demo site at an address answers the judged queries of a file, as a table.
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
