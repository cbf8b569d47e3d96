namespace OrchardCore.Environment.Extensions.Utility;

public static class DependencyOrdering
{
    public static IEnumerable<T> OrderByDependenciesAndPriorities<T>(this IEnumerable<T> items, Func<T, T, bool> hasDependency, Func<T, int> getPriority) => throw null!;
}
