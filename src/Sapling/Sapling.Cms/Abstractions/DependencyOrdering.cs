namespace OrchardCore.Environment.Extensions.Utility;

public static class DependencyOrdering
{
    /// <summary>
    /// Sorts so that each item comes after those it depends on; items that do not depend on each other are sorted by
    /// priority (the lower first), and equal ones keep their order. Items of a circle keep their order among themselves.
    /// </summary>
    public static IEnumerable<T> OrderByDependenciesAndPriorities<T>(this IEnumerable<T> items, Func<T, T, bool> hasDependency, Func<T, int> getPriority)
    {
        var remaining = items.OrderBy(getPriority).ToList();
        var visited = new bool[remaining.Count];
        var ordered = new List<T>(remaining.Count);

        void Visit(int index)
        {
            if (visited[index])
            {
                return;
            }

            visited[index] = true;
            for (var other = 0; other < remaining.Count; other++)
            {
                if (!visited[other] && hasDependency(remaining[index], remaining[other]))
                {
                    Visit(other);
                }
            }

            ordered.Add(remaining[index]);
        }

        for (var index = 0; index < remaining.Count; index++)
        {
            Visit(index);
        }

        return ordered;
    }
}
