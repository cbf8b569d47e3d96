using System.Collections;
using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>A piece of a page: named values and ordered items, shown by the template that its metadata leads to.</summary>
public class Shape : Composite, IShape, IPositioned, IEnumerable<object>
{
    private List<string>? _classes;
    private Dictionary<string, string>? _attributes;
    private ShapeItems _items;

    public ShapeMetadata Metadata { get; } = new();

    public string? Id { get; set; }

    public string? TagName { get; set; }

    public IList<string> Classes => _classes ??= [];

    public IDictionary<string, string> Attributes => _attributes ??= [];

    /// <summary>The items in the order of their positions; equal positions keep the order in which they were added.</summary>
    public IReadOnlyList<IPositioned> Items => _items.Sorted();

    public bool HasItems => _items.Count > 0;

    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    /// <summary>Adds a shape, HTML or text (which is encoded); null is passed over.</summary>
    public virtual ValueTask<IShape> AddAsync(object? item, string? position)
    {
        _items.Add(item, position);
        return new(this);
    }

    public void Remove(string shapeName) => _items.Remove(shapeName);

    /// <summary>The item with this name, looked for in the items' own items too.</summary>
    public IShape? Named(string shapeName) => ShapeItems.Find(Items, shapeName, static (name, wanted) => name == wanted);

    /// <summary>As <see cref="Named"/>, where the name may be written as in a file name (<c>-</c> for <c>__</c>, <c>.</c> for <c>_</c>).</summary>
    public IShape? NormalizedNamed(string shapeName) => ShapeItems.Find(
        Items, shapeName, static (name, wanted) => name?.Replace("__", "-", StringComparison.Ordinal).Replace('_', '.') == wanted);

    public IEnumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<object> IEnumerable<object>.GetEnumerator() => Items.GetEnumerator();

    public override bool TryGetMember(GetMemberBinder binder, out object? result) => TryGetMemberImpl(binder.Name, out result);

    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        if (_properties.TryGetValue(name, out result))
        {
            return true;
        }

        result = Named(name);
        return true;
    }

    protected override bool TrySetMemberImpl(string name, object? value)
    {
        if (name == nameof(Id))
        {
            Id = value as string;
            return true;
        }

        return base.TrySetMemberImpl(name, value);
    }
}
