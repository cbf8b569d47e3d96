using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

public static partial class ShapeFactoryExtensions
{
    private static readonly Func<ValueTask<IShape>> _plainShape = static () => new(new Shape());

    /// <summary>A shape with the model's properties (see <see cref="Arguments.From{T}(T)"/>).</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, TModel model) =>
        factory.CreateAsync(shapeType, Arguments.From(model));

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType) =>
        factory.CreateAsync(shapeType, _plainShape, null, null);

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, Func<ValueTask<IShape>> shapeFactory) =>
        factory.CreateAsync(shapeType, shapeFactory, null, null);

    public static ValueTask<IShape> CreateAsync<TState>(
        this IShapeFactory factory, string shapeType, Func<TState, ValueTask<IShape>> shapeFactory, TState state) =>
        factory.CreateAsync(shapeType, shapeFactory, null, null, state);

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Action<TModel>? initialize = null) where TModel : class =>
        factory.CreateAsync(typeof(TModel).Name, initialize);

    /// <summary>A typed shape: the view model itself when it is a shape, else an instance of a subclass that is generated once per type.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Action<TModel>? initialize = null) where TModel : class =>
        factory.CreateAsync(
            shapeType,
            static initialize =>
            {
                var shape = TypedShapes.Create(typeof(TModel));
                initialize?.Invoke((TModel)shape);
                return new(shape);
            },
            null,
            null,
            initialize);

    public static ValueTask<IShape> CreateAsync<TModel, TState>(
        this IShapeFactory factory, string shapeType, Action<TModel, TState> initialize, TState state) where TModel : class =>
        factory.CreateAsync(
            shapeType,
            static call =>
            {
                var shape = TypedShapes.Create(typeof(TModel));
                call.initialize((TModel)shape, call.state);
                return new(shape);
            },
            null,
            null,
            (initialize, state));

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, INamedEnumerable<object>? parameters) =>
        parameters is null || parameters.Count == 0
            ? factory.CreateAsync(shapeType)
            : factory.CreateAsync(shapeType, static _ => new(new Shape()), null, static (context, parameters) => Fill(context, parameters), parameters);

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Func<TModel, ValueTask> initializeAsync) where TModel : class =>
        factory.CreateAsync(typeof(TModel).Name, initializeAsync);

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Func<TModel, ValueTask> initializeAsync) where TModel : class =>
        factory.CreateAsync(
            shapeType,
            static async initializeAsync =>
            {
                var shape = TypedShapes.Create(typeof(TModel));
                await initializeAsync((TModel)shape);
                return shape;
            },
            null,
            null,
            initializeAsync);

    public static ValueTask<IShape> CreateAsync<TModel, TState>(
        this IShapeFactory factory, string shapeType, Func<TModel, TState, ValueTask> initializeAsync, TState state) where TModel : class =>
        factory.CreateAsync(
            shapeType,
            static async call =>
            {
                var shape = TypedShapes.Create(typeof(TModel));
                await call.initializeAsync((TModel)shape, call.state);
                return shape;
            },
            null,
            null,
            (initializeAsync, state));

    private static void Fill(ShapeCreatedContext context, INamedEnumerable<object> parameters)
    {
        var properties = context.Shape.Properties;
        foreach (var initializer in parameters.Positional)
        {
            foreach (var (name, value) in Arguments.From(initializer).Named)
            {
                properties[name] = value;
            }
        }

        foreach (var (name, value) in parameters.Named)
        {
            properties[name] = value;
        }
    }
}
