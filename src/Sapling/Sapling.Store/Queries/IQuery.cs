using YesSql.Indexes;

namespace YesSql;

/// <summary>The start of a query: for documents of a type, for rows of an index, or for any document.</summary>
public interface IQuery
{
    /// <param name="filterType">Whether only documents stored as this very type are returned.</param>
    IQuery<T> For<T>(bool filterType = true) where T : class;

    IQueryIndex<T> ForIndex<T>() where T : class, IIndex;

    IQuery<object> Any();
}
