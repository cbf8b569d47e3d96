using System.Collections;

namespace OrchardCore.DisplayManagement;

internal sealed class NamedEnumerable<T>(IList<T> positional, IDictionary<string, T> named) : INamedEnumerable<T>
{
    public IList<T> Positional => positional;

    public IDictionary<string, T> Named => named;

    public int Count => positional.Count + named.Count;

    public IEnumerator<T> GetEnumerator() => positional.Concat(named.Values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
