using System.Linq.Expressions;

namespace YesSql.Services;

/// <summary>Conditions on the rows of another index. They are translated to SQL and cannot be called.</summary>
public static class DefaultQueryExtensionsIndex
{
    public static bool IsIn<TIndex>(this object? source, Expression<Func<TIndex, object?>> select, Expression<Func<TIndex, bool>> where)
        => throw DefaultQueryExtensions.OnlyInQueries();

    public static bool IsInAny<TIndex>(this object? source, Expression<Func<TIndex, object?>> select)
        => throw DefaultQueryExtensions.OnlyInQueries();

    public static bool IsNotIn<TIndex>(this object? source, Expression<Func<TIndex, object?>> select, Expression<Func<TIndex, bool>> where)
        => throw DefaultQueryExtensions.OnlyInQueries();

    public static bool IsNotInAny<TIndex>(this object? source, Expression<Func<TIndex, object?>> select)
        => throw DefaultQueryExtensions.OnlyInQueries();
}
