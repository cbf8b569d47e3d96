using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A query for the rows of an index themselves: no document is read.</summary>
public interface IQueryIndex<T> where T : IIndex
{
    /// <summary>Joins another index of the same documents; its rows become the result.</summary>
    IQueryIndex<TIndex> With<TIndex>() where TIndex : class, IIndex;

    IQueryIndex<TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;

    /// <summary>Adds a condition in SQL. Values belong in <see cref="WithParameter"/>, never in the text.</summary>
    IQueryIndex<T> Where(string sql);

    IQueryIndex<T> Where(Func<ISqlDialect, string> sql);

    IQueryIndex<T> WithParameter(string name, object? value);

    IQueryIndex<T> Where(Expression<Func<T, bool>> predicate);

    IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector);

    IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector);

    IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector);

    IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector);

    IQueryIndex<T> Skip(int count);

    IQueryIndex<T> Take(int count);

    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    Task<T?> FirstOrDefaultAsync();

    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    Task<IEnumerable<T>> ListAsync();

    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    IAsyncEnumerable<T> ToAsyncEnumerable();

    /// <summary>How many rows match, whatever page is asked for.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    Task<int> CountAsync();
}
