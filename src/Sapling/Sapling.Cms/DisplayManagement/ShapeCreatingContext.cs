namespace OrchardCore.DisplayManagement.Implementation;

public class ShapeCreatingContext
{
    protected Func<ValueTask<IShape>> _createAsync = default!;

    public IServiceProvider ServiceProvider { get; set; } = default!;

    public IShapeFactory ShapeFactory { get; set; } = default!;

    public object New { get; set; } = default!;

    public string ShapeType { get; set; } = default!;

    public Func<ValueTask<IShape>> CreateAsync { get; set; } = default!;

    public IList<Func<ShapeCreatedContext, Task>> OnCreated { get; } = default!;

    public Func<IShape> Create { set => throw null!; }
}
