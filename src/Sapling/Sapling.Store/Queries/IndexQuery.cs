using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Store.Queries;

internal sealed class IndexQuery<T>(SqlQuery query) : IQueryIndex<T> where T : class, IIndex
{
    private readonly Binding _binding = query.Bind(typeof(T));

    public IQueryIndex<TIndex> With<TIndex>() where TIndex : class, IIndex => new IndexQuery<TIndex>(query);

    public IQueryIndex<TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex
        => With<TIndex>().Where(predicate);

    public IQueryIndex<T> Where(string sql)
    {
        query.Where(_binding, sql);
        return this;
    }

    public IQueryIndex<T> Where(Func<ISqlDialect, string> sql) => Where(sql(query.Dialect));

    public IQueryIndex<T> WithParameter(string name, object? value)
    {
        query.AddParameter(name, value);
        return this;
    }

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        query.Where(_binding, predicate);
        return this;
    }

    public IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: true);

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: true);

    public IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: false);

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: false);

    public IQueryIndex<T> Skip(int count)
    {
        query.Skip = count;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        query.Take = count;
        return this;
    }

    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
        => (await ReadAsync(1, cancellationToken)).FirstOrDefault();

    public Task<T?> FirstOrDefaultAsync() => FirstOrDefaultAsync(CancellationToken.None);

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default) => await ReadAsync(null, cancellationToken);

    public Task<IEnumerable<T>> ListAsync() => ListAsync(CancellationToken.None);

    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var row in await ReadAsync(null, cancellationToken))
        {
            yield return row;
        }
    }

    public IAsyncEnumerable<T> ToAsyncEnumerable() => ToAsyncEnumerable(CancellationToken.None);

    public async Task<int> CountAsync(CancellationToken cancellationToken = default)
    {
        await query.Session.FlushForAsync(query, cancellationToken);
        var writer = QueryText.CountRows(query);
        return (await query.Session.ReadAsync(
            writer.ToSql(query.Session.SqlStore.Statements), writer.Parameters, static reader => (int)reader.GetInt64(0), cancellationToken))[0];
    }

    public Task<int> CountAsync() => CountAsync(CancellationToken.None);

    private async Task<List<T>> ReadAsync(int? take, CancellationToken cancellation)
    {
        await query.Session.FlushForAsync(query, cancellation);
        var writer = QueryText.Rows(query, _binding, take);
        var read = _binding.Table.Reader;
        return await query.Session.ReadAsync(
            writer.ToSql(query.Session.SqlStore.Statements), writer.Parameters, reader => (T)read(reader), cancellation);
    }

    private IndexQuery<T> Order(LambdaExpression key, bool isDescending, bool isFirst)
    {
        query.OrderBy(_binding, key, isDescending, isFirst);
        return this;
    }
}
