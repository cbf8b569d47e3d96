namespace OrchardCore.DisplayManagement;

public static partial class ShapeFactoryExtensions
{
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, TModel model) => throw null!;

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType) => throw null!;

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, Func<ValueTask<IShape>> shapeFactory) => throw null!;

    public static ValueTask<IShape> CreateAsync<TState>(this IShapeFactory factory, string shapeType, Func<TState, ValueTask<IShape>> shapeFactory, TState state) => throw null!;

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Action<TModel>? initialize = null) where TModel : class => throw null!;

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Action<TModel>? initialize = null) where TModel : class => throw null!;

    public static ValueTask<IShape> CreateAsync<TModel, TState>(this IShapeFactory factory, string shapeType, Action<TModel, TState> initialize, TState state) where TModel : class => throw null!;

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, INamedEnumerable<object> parameters) => throw null!;

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Func<TModel, ValueTask> initializeAsync) where TModel : class => throw null!;

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Func<TModel, ValueTask> initializeAsync) where TModel : class => throw null!;

    public static ValueTask<IShape> CreateAsync<TModel, TState>(this IShapeFactory factory, string shapeType, Func<TModel, TState, ValueTask> initializeAsync, TState state) where TModel : class => throw null!;
}
