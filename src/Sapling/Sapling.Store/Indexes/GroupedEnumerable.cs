using System.Collections;

namespace YesSql.Indexes;

public class GroupedEnumerable<TKey, TIndex>(object key, IEnumerable<IIndex> enumerable) : IGrouping<TKey, TIndex>
    where TIndex : IIndex
{
    public TKey Key { get; } = (TKey)key;

    public IEnumerator<TIndex> GetEnumerator() => enumerable.Cast<TIndex>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
