using Sapling.Store.Mapping;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Store.Sessions;

/// <summary>The mapped rows that come into a reduced index and that leave it.</summary>
internal sealed class ReducePlan(IndexDescriptor descriptor, IndexTable table)
{
    public IndexDescriptor Descriptor { get; } = descriptor;

    public IndexTable Table { get; } = table;

    public List<(IIndex Index, Document Document)> Added { get; } = [];

    public List<(IIndex Index, Document Document)> Removed { get; } = [];

    /// <summary>The rows by key. A row without a key stands for nothing and is left out.</summary>
    public IEnumerable<(object Key, List<(IIndex Index, Document Document)> Added, List<(IIndex Index, Document Document)> Removed)> Groups()
    {
        var added = Added.Where(HasKey).ToLookup(row => Key(row.Index)!);
        var removed = Removed.Where(HasKey).ToLookup(row => Key(row.Index)!);
        return added.Select(group => group.Key).Union(removed.Select(group => group.Key))
            .Select(key => (key, added[key].ToList(), removed[key].ToList()));
    }

    public object? Key(IIndex index) => IndexKeys.Get(Descriptor.GroupKey!, index);

    private bool HasKey((IIndex Index, Document Document) row) => Key(row.Index) is not null;
}
