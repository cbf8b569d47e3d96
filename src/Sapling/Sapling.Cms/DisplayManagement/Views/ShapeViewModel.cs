using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>Base of a typed shape, and what a view model's generated subclass keeps its shape side in.</summary>
public class ShapeViewModel : IShape, IPositioned
{
    private List<string>? _classes;
    private Dictionary<string, string>? _attributes;
    private Dictionary<string, object?>? _properties;
    private ShapeItems _items;

    public ShapeViewModel()
    {
    }

    public ShapeViewModel(string shapeType)
    {
        if (!string.IsNullOrEmpty(shapeType))
        {
            Metadata.Type = shapeType;
        }
    }

    public ShapeMetadata Metadata { get; } = new();

    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    public string? Id { get; set; }

    public string? TagName { get; set; }

    public IList<string> Classes => _classes ??= [];

    public IDictionary<string, string> Attributes => _attributes ??= [];

    public IDictionary<string, object?> Properties => _properties ??= [];

    public IReadOnlyList<IPositioned> Items => _items.Sorted();

    public ValueTask<IShape> AddAsync(object? item, string? position)
    {
        _items.Add(item, position);
        return new(this);
    }
}
