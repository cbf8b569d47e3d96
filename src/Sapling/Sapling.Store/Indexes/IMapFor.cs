#nullable disable // A map may return null for "no row"; annotated type arguments of Task would reject maps that never do.
namespace YesSql.Indexes;

public interface IMapFor<out T, TIndex> where TIndex : IIndex
{
    IGroupFor<TIndex> Map(Func<T, TIndex> map);

    IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map);

    IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map);

    IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex>> map);

    IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map);

    IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>>> map);

    /// <summary>Indexes only the documents for which this holds.</summary>
    IMapFor<T, TIndex> When(Func<T, bool> predicate);
}
