using System.Linq.Expressions;

namespace YesSql.Indexes;

public interface IGroupFor<TIndex> where TIndex : IIndex
{
    /// <param name="group">A property of the index: rows of the same value are reduced to one.</param>
    IReduceFor<TIndex, TKey> Group<TKey>(Expression<Func<TIndex, TKey>> group);
}
