using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>
/// Ways for a driver to make its shapes. A view model is made and filled when its shape is about to be shown
/// (its template really runs), not when the driver is asked.
/// </summary>
public class DisplayDriverBase
{
    /// <summary>What the names of the driver's form fields begin with.</summary>
    protected string Prefix { get; set; } = string.Empty;

    public ShapeResult Initialize<TModel>() where TModel : class => Initialize<TModel>(typeof(TModel).Name, static _ => { });

    public ShapeResult Initialize<TModel>(string shapeType) where TModel : class => Initialize<TModel>(shapeType, static _ => { });

    public ShapeResult Initialize<TModel>(Action<TModel> initialize) where TModel : class => Initialize(typeof(TModel).Name, initialize);

    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize) where TModel : class =>
        Factory(
            shapeType,
            context => context.ShapeFactory.CreateAsync<TModel>(shapeType),
            shape =>
            {
                initialize((TModel)shape);
                return Task.CompletedTask;
            });

    public ShapeResult Initialize<TModel>(Func<TModel, ValueTask> initializeAsync) where TModel : class => Initialize(typeof(TModel).Name, initializeAsync);

    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync) where TModel : class =>
        Factory(
            shapeType,
            context => context.ShapeFactory.CreateAsync<TModel>(shapeType),
            shape => initializeAsync((TModel)shape).AsTask());

    /// <summary>A shape with the model's properties.</summary>
    public ShapeResult Copy<TModel>(string shapeType, TModel model) where TModel : class =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, model));

    public ShapeResult Dynamic(string shapeType, Func<object, Task> initializeAsync) =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType), initializeAsync);

    public ShapeResult Dynamic(string shapeType, Action<object> initialize) =>
        Dynamic(
            shapeType,
            shape =>
            {
                initialize(shape);
                return Task.CompletedTask;
            });

    public ShapeResult Dynamic(string shapeType) => Dynamic(shapeType, static _ => Task.CompletedTask);

    /// <summary>A shape around the model, which the template reads as <c>Model.Value</c>.</summary>
    public ShapeResult View<TModel>(string shapeType, TModel model) where TModel : class =>
        Factory(shapeType, _ => new ValueTask<IShape>(new ShapeViewModel<TModel>(shapeType, model)));

    public ShapeResult Shape(string shapeType, IShape shape) => Factory(shapeType, _ => new ValueTask<IShape>(shape));

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder) =>
        Factory(shapeType, shapeBuilder, static _ => Task.CompletedTask);

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, IShape> shapeBuilder) =>
        Factory(shapeType, context => new ValueTask<IShape>(shapeBuilder(context)));

    /// <summary>Every other way ends here, so that a base class can add to all of a driver's shapes.</summary>
    public virtual ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) =>
        new ShapeResult(shapeType, shapeBuilder, initializeAsync).Prefix(Prefix);

    public static CombinedResult Combine(params IDisplayResult?[] results) => new(results);

    public static Task<IDisplayResult> CombineAsync(params IDisplayResult?[] results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));

    public static CombinedResult Combine(IEnumerable<IDisplayResult?> results) => new(results);

    public static Task<IDisplayResult> CombineAsync(IEnumerable<IDisplayResult?> results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));
}
