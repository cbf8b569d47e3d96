namespace OrchardCore.DisplayManagement.Implementation;

public class ShapeCreatingContext
{
    protected Func<ValueTask<IShape>> _createAsync = default!;

    private List<Func<ShapeCreatedContext, Task>>? _created;

    public IServiceProvider ServiceProvider { get; set; } = default!;

    public IShapeFactory ShapeFactory { get; set; } = default!;

    public object New { get; set; } = default!;

    public string ShapeType { get; set; } = default!;

    public Func<ValueTask<IShape>> CreateAsync
    {
        get => _createAsync;
        set => _createAsync = value;
    }

    public IList<Func<ShapeCreatedContext, Task>> OnCreated => _created ??= [];

    public Func<IShape> Create
    {
        set => _createAsync = () => new(value());
    }

    internal IReadOnlyList<Func<ShapeCreatedContext, Task>> Created => _created is null ? [] : _created;
}
