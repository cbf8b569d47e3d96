namespace OrchardCore.DisplayManagement.Implementation;

public class ShapeCreatedContext
{
    public IServiceProvider ServiceProvider { get; set; } = default!;

    public IShapeFactory ShapeFactory { get; set; } = default!;

    public object New { get; set; } = default!;

    public string ShapeType { get; set; } = default!;

    public IShape Shape { get; set; } = default!;
}
