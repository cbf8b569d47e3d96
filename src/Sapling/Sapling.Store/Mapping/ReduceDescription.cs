using YesSql.Indexes;

namespace Sapling.Store.Mapping;

/// <summary>Collects how mapped rows of one key become one row, and how they are taken out of it again.</summary>
internal sealed class ReduceDescription<TIndex, TKey> : IReduceFor<TIndex, TKey>, IDeleteFor<TIndex>
    where TIndex : IIndex
{
    private Func<IGrouping<TKey, TIndex>, TIndex>? _reduce;
    private Func<TIndex, IEnumerable<TIndex>, TIndex?>? _delete;

    public IDeleteFor<TIndex> Reduce(Func<IGrouping<TKey, TIndex>, TIndex> reduce)
    {
        _reduce = reduce;
        return this;
    }

    public void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex?>? delete = null) => _delete = delete;

    public Func<IGrouping<object, IIndex>, IIndex>? GetReduce()
        => _reduce is not { } reduce ? null : group => reduce(new GroupedEnumerable<TKey, TIndex>(group.Key, group));

    public Func<IIndex, IEnumerable<IIndex>, IIndex?>? GetDelete()
        => _delete is not { } delete ? null : (index, removed) => delete((TIndex)index, removed.Cast<TIndex>());
}
