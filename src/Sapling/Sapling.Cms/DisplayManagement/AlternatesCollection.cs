namespace OrchardCore.DisplayManagement.Shapes;

public sealed class AlternatesCollection
{
    public static readonly AlternatesCollection Empty = default!;

    public AlternatesCollection(params string[] alternates) { throw null!; }

    public string this[int index] => throw null!;

    public string Last { get; } = default!;

    public int Count { get; }

    public void Add(string alternate) => throw null!;

    public void Remove(string alternate) => throw null!;

    public void Clear() => throw null!;

    public bool Contains(string alternate) => throw null!;

    public void AddRange(AlternatesCollection alternates) => throw null!;

    public void AddRange(IEnumerable<string> alternates) => throw null!;

    public IEnumerator<string> GetEnumerator() => throw null!;
}
