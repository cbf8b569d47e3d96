using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using YesSql.Indexes;

namespace Sapling.Store.Sessions;

/// <summary>Reads the property by which an index is grouped.</summary>
internal static class IndexKeys
{
    private static readonly ConcurrentDictionary<PropertyInfo, Func<IIndex, object?>> _getters = new();

    public static object? Get(PropertyInfo property, IIndex index) => _getters.GetOrAdd(property, Compile)(index);

    private static Func<IIndex, object?> Compile(PropertyInfo property)
    {
        var index = Expression.Parameter(typeof(IIndex));
        var value = Expression.Property(Expression.Convert(index, property.DeclaringType!), property);
        return Expression.Lambda<Func<IIndex, object?>>(Expression.Convert(value, typeof(object)), index).Compile();
    }
}
