using YesSql.Indexes;

namespace Sapling.Store.Mapping;

/// <summary>Builds descriptors of indexes out of what a provider said about them.</summary>
internal static class IndexDescriptors
{
    public static IndexDescriptor Create(Type documentType, IDescribeFor description) => new()
    {
        Type = documentType,
        IndexType = description.IndexType,
        Map = description.GetMap(),
        Reduce = description.GetReduce(),
        Delete = description.GetDelete(),
        GroupKey = description.GroupProperty,
        Filter = description.Filter,
        IsSingle = description is IMapDescription { IsSingle: true },
    };

    /// <summary>What a provider says: its descriptors, made anew, since a scoped provider's maps hold its services.</summary>
    public static IEnumerable<IndexDescriptor> Of(IIndexProvider provider)
    {
        var context = (IDescriptor)Activator.CreateInstance(typeof(DescribeContext<>).MakeGenericType(provider.ForType()))!;
        provider.Describe(context);
        return context.Describe();
    }
}
