using YesSql.Indexes;

namespace YesSql;

/// <summary>A query for documents. A document is returned once, however many rows of an index match.</summary>
public interface IQuery<T> where T : class
{
    /// <summary>Restricts to documents which satisfy at least one of these conditions.</summary>
    IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates);

    ValueTask<IQuery<T>> AnyAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates);

    /// <summary>Restricts to documents which satisfy all of these conditions, each possibly by a different row of an index.</summary>
    IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates);

    ValueTask<IQuery<T>> AllAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates);

    IQuery<T> With(Type indexType);

    IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex;

    IQuery<T, TIndex> With<TIndex>(System.Linq.Expressions.Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;

    IQuery<T> Skip(int count);

    IQuery<T> Take(int count);

    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    Task<T?> FirstOrDefaultAsync();

    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    Task<IEnumerable<T>> ListAsync();

    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    IAsyncEnumerable<T> ToAsyncEnumerable();

    /// <summary>How many documents match, whatever page is asked for.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    Task<int> CountAsync();

    /// <summary>The alias that the index has in the statement, for use in conditions written in SQL.</summary>
    string GetTypeAlias(Type t);

    IQuery<T> NoDuplicates();
}
