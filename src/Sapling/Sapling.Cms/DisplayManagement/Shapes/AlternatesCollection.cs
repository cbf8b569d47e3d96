using System.Collections;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Names of templates, most general first; each name once. Most shapes have none, so nothing is allocated before the first.</summary>
public sealed class AlternatesCollection : IEnumerable<string>
{
    public static readonly AlternatesCollection Empty = new();

    private List<string>? _names;

    public AlternatesCollection(params string[] alternates)
    {
        foreach (var alternate in alternates ?? [])
        {
            Add(alternate);
        }
    }

    public string this[int index] => _names is null ? throw new ArgumentOutOfRangeException(nameof(index)) : _names[index];

    /// <summary>The most specific name; an empty string when there is none.</summary>
    public string Last => _names is { Count: > 0 } names ? names[^1] : string.Empty;

    public int Count => _names?.Count ?? 0;

    public void Add(string alternate)
    {
        ArgumentNullException.ThrowIfNull(alternate);
        if (ReferenceEquals(this, Empty))
        {
            throw new NotSupportedException("The shared empty collection cannot be changed.");
        }

        _names ??= new(4);
        if (!_names.Contains(alternate))
        {
            _names.Add(alternate);
        }
    }

    public void Remove(string alternate) => _names?.Remove(alternate);

    public void Clear() => _names?.Clear();

    public bool Contains(string alternate) => _names?.Contains(alternate) == true;

    public void AddRange(AlternatesCollection alternates)
    {
        for (var i = 0; i < alternates.Count; i++)
        {
            Add(alternates[i]);
        }
    }

    public void AddRange(IEnumerable<string> alternates)
    {
        foreach (var alternate in alternates)
        {
            Add(alternate);
        }
    }

    public IEnumerator<string> GetEnumerator() => (_names ?? Enumerable.Empty<string>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
