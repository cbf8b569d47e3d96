namespace Relevance;

/// <summary>How good an order of results is, from 0 to 1.</summary>
public static class Measures
{
    /// <summary>One divided by the place of the first article that answers or helps; 0 when none is shown.</summary>
    public static double ReciprocalRank(JudgedQuery query, IReadOnlyList<string> slugs)
    {
        for (var i = 0; i < slugs.Count; i++)
        {
            if (query.Relevant.GetValueOrDefault(slugs[i]) >= Math.Min(2, query.Relevant.Values.Max()))
            {
                return 1.0 / (i + 1);
            }
        }

        return 0;
    }

    /// <summary>Discounted cumulative gain of the first results against that of the best order.</summary>
    public static double NormalizedGain(JudgedQuery query, IReadOnlyList<string> slugs, int first)
    {
        var best = Gain(query.Relevant.Values.OrderDescending().Take(first));

        return Gain(slugs.Take(first).Select(slug => query.Relevant.GetValueOrDefault(slug))) / best;
    }

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
}
