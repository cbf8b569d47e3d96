using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Fluid;

/// <summary>Filters by name. Filled while the application starts, only read afterwards.</summary>
public sealed class FilterCollection : IEnumerable<KeyValuePair<string, FilterDelegate>>
{
    private readonly Dictionary<string, FilterDelegate> _filters;

    public FilterCollection(int capacity = 0) => _filters = new Dictionary<string, FilterDelegate>(capacity, StringComparer.Ordinal);

    public int Count => _filters.Count;

    /// <summary>Adds a filter, in place of one of the same name.</summary>
    public void AddFilter(string name, FilterDelegate d) => _filters[name] = d;

    public bool TryGetValue(string name, [NotNullWhen(true)] out FilterDelegate? filter) => _filters.TryGetValue(name, out filter);

    public void Remove(string name) => _filters.Remove(name);

    public void Clear() => _filters.Clear();

    public IEnumerator<KeyValuePair<string, FilterDelegate>> GetEnumerator() => _filters.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
