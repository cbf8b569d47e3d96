using Sapling.Store.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Store.Queries;

internal sealed class QueryStart(Session session, string collection) : IQuery
{
    public IQuery<T> For<T>(bool filterType = true) where T : class
    {
        var query = new SqlQuery(session, collection);
        if (filterType && typeof(T) != typeof(object))
        {
            query.FilterType(typeof(T));
        }

        return new DocumentQuery<T>(query);
    }

    public IQueryIndex<T> ForIndex<T>() where T : class, IIndex => new IndexQuery<T>(new SqlQuery(session, collection));

    public IQuery<object> Any() => new DocumentQuery<object>(new SqlQuery(session, collection));
}
