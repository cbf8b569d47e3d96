using System.Reflection;

namespace YesSql.Indexes;

public interface IDescribeFor
{
    PropertyInfo? GroupProperty { get; set; }

    Type IndexType { get; }

    Func<object, bool>? Filter { get; }

    Func<object, CancellationToken, Task<IEnumerable<IIndex>>> GetMap();

    Func<IGrouping<object, IIndex>, IIndex>? GetReduce();

    Func<IIndex, IEnumerable<IIndex>, IIndex?>? GetDelete();
}
