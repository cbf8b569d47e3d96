using System.Reflection;

namespace YesSql.Indexes;

/// <summary>How one index follows from the documents of one type.</summary>
public class IndexDescriptor
{
    /// <summary>The type of the documents.</summary>
    public Type Type { get; set; } = typeof(object);

    public Type IndexType { get; set; } = typeof(IIndex);

    public Func<object, CancellationToken, Task<IEnumerable<IIndex>>> Map { get; set; } = (_, _) => Task.FromResult<IEnumerable<IIndex>>([]);

    public Func<IGrouping<object, IIndex>, IIndex>? Reduce { get; set; }

    public Func<IIndex, IEnumerable<IIndex>, IIndex?>? Delete { get; set; }

    public PropertyInfo? GroupKey { get; set; }

    public Func<object, bool>? Filter { get; set; }

    /// <summary>Whether a document has at most one row, so that a join needs no removal of duplicates.</summary>
    internal bool IsSingle { get; set; }
}
