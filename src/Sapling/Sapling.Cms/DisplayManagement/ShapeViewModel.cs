using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Views;

public class ShapeViewModel : IShape, IPositioned
{
    public ShapeViewModel() { }

    public ShapeViewModel(string shapeType) { throw null!; }

    public ShapeMetadata Metadata { get; } = default!;

    public string Position { get; set; } = default!;

    public string Id { get; set; } = default!;

    public string TagName { get; set; } = default!;

    public IList<string> Classes { get; } = default!;

    public IDictionary<string, string> Attributes { get; } = default!;

    public IDictionary<string, object> Properties { get; } = default!;

    public IReadOnlyList<IPositioned> Items { get; } = default!;

    public ValueTask<IShape> AddAsync(object item, string position) => throw null!;
}
