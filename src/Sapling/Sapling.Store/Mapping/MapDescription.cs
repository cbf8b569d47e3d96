using System.Linq.Expressions;
using System.Reflection;
using YesSql.Indexes;

namespace Sapling.Store.Mapping;

/// <summary>Collects what an index provider says about one index.</summary>
internal sealed class MapDescription<T, TIndex> : IDescribeFor, IMapFor<T, TIndex>, IGroupFor<TIndex>, IMapDescription
    where TIndex : IIndex
{
    private Func<object, CancellationToken, Task<IEnumerable<IIndex>>>? _map;
    private Func<Func<IGrouping<object, IIndex>, IIndex>?>? _reduce;
    private Func<Func<IIndex, IEnumerable<IIndex>, IIndex?>?>? _delete;

    public PropertyInfo? GroupProperty { get; set; }

    public Type IndexType => typeof(TIndex);

    public Func<object, bool>? Filter { get; private set; }

    public bool IsSingle { get; private set; }

    public Func<object, CancellationToken, Task<IEnumerable<IIndex>>> GetMap()
        => _map ?? throw new InvalidOperationException($"The index {IndexType} is described without a map.");

    public Func<IGrouping<object, IIndex>, IIndex>? GetReduce() => _reduce?.Invoke();

    public Func<IIndex, IEnumerable<IIndex>, IIndex?>? GetDelete() => _delete?.Invoke();

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        Filter = document => predicate((T)document);
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, TIndex> map)
    {
        IsSingle = true;
        return MapBy((document, _) => Task.FromResult(One(map(document))));
    }

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map)
        => MapBy((document, _) => Task.FromResult(Many(map(document))));

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map) => Map((document, _) => map(document));

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex>> map)
    {
        IsSingle = true;
        return MapBy(async (document, cancellation) => One(await map(document, cancellation)));
    }

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map) => Map((document, _) => map(document));

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>>> map)
        => MapBy(async (document, cancellation) => Many(await map(document, cancellation)));

    public IReduceFor<TIndex, TKey> Group<TKey>(Expression<Func<TIndex, TKey>> group)
    {
        var member = group.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : group.Body;
        GroupProperty = (member as MemberExpression)?.Member as PropertyInfo
            ?? throw new ArgumentException("An index is grouped by one of its properties.", nameof(group));
        var reduce = new ReduceDescription<TIndex, TKey>();
        _reduce = reduce.GetReduce;
        _delete = reduce.GetDelete;
        return reduce;
    }

    private MapDescription<T, TIndex> MapBy(Func<T, CancellationToken, Task<IEnumerable<IIndex>>> map)
    {
        _map = (document, cancellation) => map((T)document, cancellation);
        return this;
    }

    private static IEnumerable<IIndex> One(TIndex? index) => index is null ? [] : [index];

    private static IEnumerable<IIndex> Many(IEnumerable<TIndex>? indexes)
        => indexes?.Where(index => index is not null).Cast<IIndex>() ?? [];
}
