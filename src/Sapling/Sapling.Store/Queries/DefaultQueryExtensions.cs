using System.Collections;

namespace YesSql.Services;

/// <summary>Words that a predicate over an index may use. They are translated to SQL and cannot be called.</summary>
public static class DefaultQueryExtensions
{
    public static bool IsIn(this object? source, IEnumerable values) => throw OnlyInQueries();

    public static bool IsNotIn(this object? source, IEnumerable values) => throw OnlyInQueries();

    /// <summary>Matches a pattern with <c>%</c> for any text and <c>_</c> for any character, without regard to case.</summary>
    public static bool IsLike(this string? source, string filter) => throw OnlyInQueries();

    public static bool IsNotLike(this string? source, string filter) => throw OnlyInQueries();

    public static bool NotContains(this string? source, string text) => throw OnlyInQueries();

    internal static InvalidOperationException OnlyInQueries()
        => new("This method can only be used in the predicate of a query.");
}
