using System.Linq.Expressions;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Store.Queries;

internal sealed class DocumentQuery<T, TIndex>(SqlQuery query, Binding binding) : DocumentQuery<T>(query), IQuery<T, TIndex>
    where T : class
    where TIndex : IIndex
{
    public IQuery<T, TIndex> Where(string sql)
    {
        Query.Where(binding, sql);
        return this;
    }

    public IQuery<T, TIndex> Where(Func<ISqlDialect, string> sql) => Where(sql(Query.Dialect));

    public IQuery<T, TIndex> WithParameter(string name, object? value)
    {
        Query.AddParameter(name, value);
        return this;
    }

    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        Query.Where(binding, predicate);
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: true);

    public IQuery<T, TIndex> OrderBy(string sql) => Order(sql, isDescending: false, isFirst: true);

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: true);

    public IQuery<T, TIndex> OrderByDescending(string sql) => Order(sql, isDescending: true, isFirst: true);

    public IQuery<T, TIndex> OrderByRandom() => OrderRandomly(isFirst: true);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: false);

    public IQuery<T, TIndex> ThenBy(string sql) => Order(sql, isDescending: false, isFirst: false);

    public IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: false);

    public IQuery<T, TIndex> ThenByDescending(string sql) => Order(sql, isDescending: true, isFirst: false);

    public IQuery<T, TIndex> ThenByRandom() => OrderRandomly(isFirst: false);

    private DocumentQuery<T, TIndex> Order(LambdaExpression key, bool isDescending, bool isFirst)
    {
        Query.OrderBy(binding, key, isDescending, isFirst);
        return this;
    }

    private DocumentQuery<T, TIndex> Order(string sql, bool isDescending, bool isFirst)
    {
        Query.OrderBy(sql, isDescending, isFirst);
        return this;
    }

    private DocumentQuery<T, TIndex> OrderRandomly(bool isFirst)
    {
        Query.OrderByRandom(isFirst);
        return this;
    }
}
