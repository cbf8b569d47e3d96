using Sapling.Store.Mapping;

namespace YesSql.Indexes;

public class DescribeContext<T> : IDescriptor
{
    private readonly List<IDescribeFor> _descriptions = [];

    public IEnumerable<IndexDescriptor> Describe(params Type[] types)
        => _descriptions
            .Where(description => types.Length == 0 || types.Contains(description.IndexType))
            .Select(description => IndexDescriptors.Create(typeof(T), description));

    public IMapFor<T, TIndex> For<TIndex>() where TIndex : IIndex => For<TIndex, object>();

    public IMapFor<T, TIndex> For<TIndex, TKey>() where TIndex : IIndex
    {
        var description = new MapDescription<T, TIndex>();
        _descriptions.Add(description);
        return description;
    }
}
