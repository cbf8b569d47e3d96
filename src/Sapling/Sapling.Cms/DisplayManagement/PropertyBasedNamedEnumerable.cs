using System.Collections;

namespace OrchardCore.DisplayManagement;

/// <summary>Named arguments that are the properties of a class, without a dictionary until somebody asks for one.</summary>
public abstract class PropertyBasedNamedEnumerable : INamedEnumerable<object>
{
    private Dictionary<string, object>? _named;

    protected abstract int PropertyCount { get; }

    protected abstract IReadOnlyList<string> PropertyNames { get; }

    protected abstract object? GetPropertyValue(int index);

    int IReadOnlyCollection<object>.Count => PropertyCount;

    IList<object> INamedEnumerable<object>.Positional => [];

    IDictionary<string, object> INamedEnumerable<object>.Named
    {
        get
        {
            if (_named is null)
            {
                _named = new(PropertyCount, StringComparer.OrdinalIgnoreCase);
                for (var i = 0; i < PropertyCount; i++)
                {
                    _named[PropertyNames[i]] = GetPropertyValue(i)!;
                }
            }

            return _named;
        }
    }

    IEnumerator<object> IEnumerable<object>.GetEnumerator() => ((INamedEnumerable<object>)this).Named.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<object>)this).GetEnumerator();
}
